package dev.toolwright.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpSettings;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Endpoints;
import dev.toolwright.models.vendor.Vendor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two vendors, of which one holds every connection that it gets. */
class ManyVendorsTest {

    private static final String OPENAI_REPLY =
            "{\"choices\": [{\"finish_reason\": \"stop\", \"message\": {\"role\": \"assistant\", \"content\": \"slow\"}}]}";
    private static final String OLLAMA_REPLY =
            "{\"message\": {\"role\": \"assistant\", \"content\": \"quick\"}, \"done\": true, \"done_reason\": \"stop\"}";

    @Test
    void ask_oneVendorHoldsAllItsConnections_theOtherIsNotSlowed() throws Exception {
        HttpSettings few = HttpSettings.defaults().withMaxConnections(16, 8);
        CountDownLatch held = new CountDownLatch(few.maxConnectionsPerHost());
        CountDownLatch letGo = new CountDownLatch(1);
        HttpServer slow = server(OPENAI_REPLY, held, letGo);
        HttpServer quick = server(OLLAMA_REPLY, new CountDownLatch(0), new CountDownLatch(0));
        ModelsConfig config = ModelsConfig.defaults()
                .withEndpoints(Endpoints.defaults()
                        .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(uri(slow, "/v1")))
                        .with(Vendor.OLLAMA, Endpoint.of(Vendor.OLLAMA).withBaseUrl(uri(quick, ""))));
        try (HttpSender sender = HttpSender.open(few, Clock.systemUTC());
                Models models = Models.open(config, sender, StubModel::new, Clock.systemUTC(), _ -> {});
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> waiting = ask(models.of(ModelSpec.parse("openai:slow")), 40, threads);
            held.await();

            try {
                for (Future<Reply> reply : ask(models.of(ModelSpec.parse("ollama:quick")), 40, threads)) {
                    assertThat(reply.get().text()).isEqualTo("quick");
                }
                assertThat(waiting).noneMatch(Future::isDone);
            } finally {
                letGo.countDown();
            }
            for (Future<Reply> reply : waiting) {
                assertThat(reply.get().text()).isEqualTo("slow");
            }
        } finally {
            slow.stop(0);
            quick.stop(0);
        }
    }

    /** By default, too, there is room beside the busiest host. */
    @Test
    void defaults_oneHost_canNotHaveAllConnections() {
        HttpSettings settings = HttpSettings.defaults();
        assertThat(settings.maxConnectionsPerHost()).isLessThan(settings.maxConnections());
    }

    private static List<Future<Reply>> ask(ChatModel model, int times, ExecutorService threads) {
        return IntStream.range(0, times)
                .mapToObj(i -> threads.submit(() -> model.ask(
                        ChatRequest.of(Conversation.of(new UserMessage("question " + i)), List.of()),
                        Instant.now().plusSeconds(600))))
                .toList();
    }

    private static HttpServer server(String reply, CountDownLatch arrived, CountDownLatch mayAnswer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                arrived.countDown();
                mayAnswer.await();
                byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        return server;
    }

    private static URI uri(HttpServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
