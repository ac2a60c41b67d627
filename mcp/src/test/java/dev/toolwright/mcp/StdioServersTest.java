package dev.toolwright.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.http.HttpSender;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.mcp.server.StdioAddress;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers in processes of their own: what their tools answer, and what becomes of those that misbehave. */
class StdioServersTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private final List<byte[]> kept = new ArrayList<>();
    private final HttpSender sender = HttpSender.open();
    private McpServers servers = open(McpSettings.defaults());

    @BeforeEach
    void importServer() {
        servers = open(McpSettings.defaults());
        environment.put("TEST_SECRET", "flour-4711");
        environment.put("TEST_OTHER", "sugar-0815");
    }

    @AfterEach
    void end() {
        servers.close();
        sender.close();
    }

    private McpServers open(McpSettings settings) {
        return new McpServers(folder == null ? Path.of("unused") : folder, environment, sender, bytes -> {
            kept.add(bytes.bytes());
            return "bytes-" + kept.size();
        }, settings, Clock.systemUTC());
    }

    private McpServer server(List<String> command, String... variables) {
        McpServer server = new McpServer("bakery", new StdioAddress(command, List.of(variables), folder));
        servers.files().put(server);
        return server;
    }

    private Observation call(String tool, String arguments, Duration timeout) throws InterruptedException {
        return servers.call(new McpOperation("bakery", tool, true), arguments, Instant.now().plus(timeout));
    }

    private static List<String> names(ToolList list) throws Exception {
        List<String> names = new ArrayList<>();
        JsonNode document = TestServer.JSON.readTree(list.document().text());
        document.path("tools").forEach(tool -> names.add(tool.path("name").asText()));
        return names;
    }

    @Test
    void list_severalPages_hasAllToolsInOrderAndTheServersName() throws Exception {
        ToolList list = servers.list(server(TestServer.command()));

        assertThat(list.name()).isEqualTo("test server");
        assertThat(names(list)).startsWith("echo", "sum", "fail").endsWith("learn", "odd", "refuse").hasSize(12);
    }

    @Test
    void list_moreToolsThanTaken_saysSo() throws Exception {
        servers = open(McpSettings.defaults().withMaxTools(7));

        ToolList list = servers.list(server(TestServer.command()));

        assertThat(names(list)).hasSize(7);
        assertThat(list.document().text()).contains("more than 7 tools");
    }

    @Test
    void list_pagesWithoutEnd_areRefused() {
        McpServer endless = server(TestServer.command("endless"));

        assertThatThrownBy(() -> servers.list(endless)).isInstanceOf(McpException.class).hasMessageContaining("without end");
    }

    @Test
    void call_resultsOfAllKinds_areWhatAModelCanRead() throws Exception {
        server(TestServer.command());

        assertThat(call("echo", "{\"a\": 1.5, \"b\": [12345678901234567890]}", LONG).text())
                .isEqualTo("{\"a\":1.5,\"b\":[12345678901234567890]}");
        assertThat(call("sum", "{\"a\": 4}", LONG)).isEqualTo(Observation.ok("{\"sum\":4}").withOrigin(dev.toolwright.tool.Origin.REAL));
        assertThat(call("fail", "{}", LONG)).satisfies(failed -> {
            assertThat(failed.status()).isEqualTo(ObservationStatus.ERROR);
            assertThat(failed.text()).isEqualTo("{\"error\":\"the oven is cold\"}");
        });
        assertThat(call("picture", "", LONG).text())
                .startsWith("[\"look\",{\"type\":\"image\",\"media_type\":\"image/png\",\"bytes\":8,\"handle\":\"bytes-1\"}")
                .contains("hologram", "not known");
        assertThat(new String(kept.getFirst(), UTF_8)).contains("PNG");
        assertThat(call("odd", "{}", LONG).text()).isEmpty();
        assertThat(call("refuse", "{}", LONG).status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(call("echo", "[1]", LONG).status()).isEqualTo(ObservationStatus.BAD_ARGUMENTS);
    }

    @Test
    void call_environment_hasWhatWasNamedAndTellsNobody() throws Exception {
        server(TestServer.command(), "TEST_SECRET");

        assertThat(call("environment", "{}", LONG).text())
                .contains("TEST_SECRET=[secret]", "PATH=")
                .doesNotContain("flour-4711", "TEST_OTHER");
    }

    @Test
    void call_namedVariableIsMissing_saysWhich() throws Exception {
        server(TestServer.command(), "TEST_MISSING");

        assertThat(call("echo", "{}", LONG).text()).contains("TEST_MISSING, which is not set");
    }

    @Test
    void call_serverDies_isToldHowAndTheNextStartsItAgain() throws Exception {
        server(TestServer.command(), "TEST_SECRET");

        Observation died = call("crash", "{}", LONG);

        assertThat(died.status()).isEqualTo(ObservationStatus.FAILED);
        assertThat(died.text()).contains("ended with status 3", "the flour is gone, said [secret]").doesNotContain("\\u001b");
        assertThat(call("echo", "{}", LONG).text()).isEqualTo("{}");
    }

    @Test
    void call_pastItsDeadline_isTakenBack() throws Exception {
        server(TestServer.command());
        call("echo", "{}", LONG);

        assertThat(call("hang", "{}", SHORT).status()).isEqualTo(ObservationStatus.TIMED_OUT);
        assertThat(call("cancelled", "{}", LONG).text()).isEqualTo("[timed out]");
    }

    @Test
    void call_interrupted_isTakenBack() throws Exception {
        server(TestServer.command());
        call("echo", "{}", LONG);
        FutureTask<Observation> hanging = new FutureTask<>(() -> call("hang", "{}", LONG));
        Thread caller = Thread.ofVirtual().start(hanging);

        caller.interrupt();

        assertThatThrownBy(() -> hanging.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(call("echo", "{}", LONG).status()).isEqualTo(ObservationStatus.OK);
    }

    @Test
    @Timeout(120) // it asks until it hears what it waits for
    void call_moreAtOnceThanPermitted_waitsAndSaysWhy() throws Exception {
        servers = open(McpSettings.defaults().withCallsAtOnce(1));
        server(TestServer.command());
        call("echo", "{}", LONG);
        Thread first = Thread.ofVirtual().start(() -> {
            try {
                call("hang", "{}", LONG);
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
        });
        Observation second = call("echo", "{}", SHORT);
        while (!second.text().contains("has 1 calls to answer")) { // the first has not begun yet
            second = call("echo", "{}", SHORT);
        }
        first.interrupt();

        assertThat(second.status()).isEqualTo(ObservationStatus.TIMED_OUT);
    }

    @Test
    void listChange_isHeardWhileTheServerIsInUse() throws Exception {
        McpServer server = server(TestServer.command());
        CountDownLatch heard = new CountDownLatch(1);
        servers.onListChange(changed -> heard.countDown());

        call("learn", "{}", LONG);

        assertThat(heard.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(names(servers.list(server))).endsWith("learnt12");
    }

    @Test
    void close_endsTheServerAndWhatItStarted() throws Exception {
        server(TestServer.command());
        ProcessHandle child = ProcessHandle.of(Long.parseLong(call("child", "{}", LONG).text())).orElseThrow();

        servers.close();

        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "sh -c 'echo no flour >&2; exit 3'    | ended with status 3; the last it said: no flour",
        "yes                                  | writes to standard output what is not MCP",
        "head -c 3000000 /dev/zero            | sent a message of more than 1000000 bytes",
        "sleep 1000                           | did not answer in time",
        "/no/such/program                     | no program '/no/such/program' can be run"
    })
    void list_noServerAtAll_saysWhatIsWrong(String command, String reason) {
        servers = open(McpSettings.defaults().withStartTimeout(
                command.startsWith("sleep") ? SHORT : LONG).withMaxMessageBytes(1_000_000));
        List<String> words = command.startsWith("sh -c")
                ? List.of("sh", "-c", command.substring(command.indexOf('\'') + 1, command.lastIndexOf('\'')))
                : List.of(command.split(" "));
        McpServer server = server(words);

        assertThatThrownBy(() -> servers.list(server))
                .isInstanceOf(McpException.class)
                .hasMessageContaining("the MCP server bakery")
                .hasMessageContaining(reason);
    }
}
