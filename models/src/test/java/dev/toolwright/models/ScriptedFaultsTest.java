package dev.toolwright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.chat.Role;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpSender;
import dev.toolwright.models.resilience.RetryPolicy;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many asks at once of a server in another process that fails in every way, next to the same server without faults. */
class ScriptedFaultsTest {

    private static final int ASKS = 400;
    private static final Path SCRIPT = shared().resolve("tools/scripted_llm.py");

    private static Path shared() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }

    @Test
    void ask_rateLimitsErrorsDropsAndBrokenJson_everyAskEndsInTheReplyOfAFaultlessServer() throws Exception {
        assumeTrue(Files.exists(SCRIPT), "there is no " + SCRIPT);

        List<Reply> faulty =
                askAll("--rate-429", "0.1", "--rate-500", "0.05", "--rate-drop", "0.02", "--rate-malformed", "0.02");

        assertThat(faulty).isEqualTo(askAll());
    }

    private static List<Reply> askAll(String... faults) throws Exception {
        int port = freePort();
        List<String> command =
                new ArrayList<>(List.of("python3", SCRIPT.toString(), "--port", String.valueOf(port), "--seed", "3"));
        command.addAll(List.of(faults));
        Process script = start(command);
        try (HttpSender sender = HttpSender.open()) {
            URI base = URI.create("http://127.0.0.1:" + port);
            awaitStart(sender, base);
            ModelsConfig config = ModelsConfig.defaults()
                    .with(Role.SOLVER, ModelSpec.parse("openai:scripted"))
                    .withRetries(RetryPolicy.defaults()
                            .withAttempts(10)
                            .withWaits(Duration.ofMillis(1), Duration.ofMillis(4)))
                    .withEndpoints(ModelsConfig.defaults()
                            .endpoints()
                            .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(base.resolve("/v1"))));
            try (Models models = Models.open(config, sender, StubModel::new, Clock.systemUTC(), notice -> {});
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                ChatModel model = models.forRole(Role.SOLVER);
                List<Future<Reply>> replies = IntStream.range(0, ASKS)
                        .mapToObj(i -> threads.submit(
                                () -> model.ask(request(i), Instant.now().plusSeconds(60))))
                        .toList();
                List<Reply> all = new ArrayList<>();
                for (Future<Reply> reply : replies) {
                    all.add(reply.get());
                }
                return all;
            }
        } finally {
            script.destroyForcibly().waitFor();
        }
    }

    private static ChatRequest request(int number) {
        Tool tool = new Tool(
                "look_up",
                "Looks something up.",
                new JsonText(
                        "{\"type\":\"object\",\"properties\":{\"q\":{\"type\":\"string\",\"example_value\":\"x\"}},\"required\":[\"q\"]}"),
                new Provider("p", "P", "", ""));
        return ChatRequest.of(Conversation.of(new UserMessage("question " + number)), List.of(tool));
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return assumeNoPython(e);
        }
    }

    private static Process assumeNoPython(IOException e) {
        assumeTrue(false, "there is no python3: " + e.getMessage());
        throw new IllegalStateException(e);
    }

    private static void awaitStart(HttpSender sender, URI base) throws Exception {
        Instant limit = Instant.now().plusSeconds(20);
        while (true) {
            try {
                sender.send(
                        HttpCall.get(base.resolve("/health")).withAddressRule(dev.toolwright.http.AddressRule.ANY),
                        limit);
                return;
            } catch (HttpFailure notYet) {
                assertThat(Instant.now()).as("the server starts").isBefore(limit);
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
