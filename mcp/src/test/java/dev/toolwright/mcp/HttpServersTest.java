package dev.toolwright.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.http.HttpSender;
import dev.toolwright.mcp.TestHttp.Behaviour;
import dev.toolwright.mcp.server.HttpAddress;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Reach;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that are reached by streamable HTTP, on loopback. */
class HttpServersTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestHttp http;
    private final HttpSender sender = HttpSender.open();
    private final McpServers servers;
    private final McpServer server;

    HttpServersTest(@TempDir Path folder) throws IOException {
        http = new TestHttp();
        servers = new McpServers(
                folder,
                Map.of("TEST_TOKEN", "token-4711"),
                sender,
                bytes -> "handle",
                McpSettings.defaults().withMaxMessageBytes(1_000_000),
                Clock.systemUTC());
        server = new McpServer(
                "bakery", new HttpAddress(http.url(), Map.of("Authorization", "Bearer ${TEST_TOKEN}"), Reach.PRIVATE));
    }

    @BeforeEach
    void importServer() {
        servers.files().put(server);
    }

    @AfterEach
    void end() {
        servers.close();
        sender.close();
        http.close();
    }

    private Observation call(String tool, Duration timeout) throws InterruptedException {
        return servers.call(new McpOperation("bakery", tool, true), "{\"a\": 4}", Instant.now().plus(timeout));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "EVENTS"})
    void call_answerInEitherForm_isRead(Behaviour form) throws Exception {
        http.behaviour = form;

        assertThat(servers.list(server).document().text()).contains("\"echo\"", "\"refuse\"");
        assertThat(call("echo", LONG).text()).isEqualTo("{\"a\":4}");
        assertThat(http.authorizations).containsExactly("Bearer token-4711");
        assertThat(http.versions).containsExactly("2025-11-25");
    }

    @Test
    void listChange_onTheOtherStream_isHeard() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        servers.onListChange(changed -> heard.countDown());

        call("learn", LONG);

        assertThat(heard.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void call_sessionIsLost_isMadeInAnother() throws Exception {
        call("echo", LONG);
        http.sessions.clear();

        assertThat(call("echo", LONG).text()).isEqualTo("{\"a\":4}");
        assertThat(http.sessions).hasSize(1);
    }

    @Test
    void call_sessionIsLostEachTime_isGivenUp() throws Exception {
        call("echo", LONG);
        http.behaviour = Behaviour.REFUSING;

        assertThat(call("echo", LONG).text()).contains("the MCP server bakery answered with status 400: no flour");
    }

    @Test
    void call_pastItsDeadline_isTakenBack() throws Exception {
        call("echo", LONG);
        http.behaviour = Behaviour.ENDLESS;

        assertThat(call("echo", Duration.ZERO).status()).isEqualTo(ObservationStatus.TIMED_OUT);

        http.behaviour = Behaviour.JSON;
        assertThat(call("echo", LONG).status()).isEqualTo(ObservationStatus.OK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FAILING      | answered with status 500: no flour , said [secret]",
        "UNAUTHORIZED | answered with status 401: it wants to know who calls",
        "GARBAGE      | ended its reply without an answer",
        "ENDLESS      | sent a message of more than 1000000 bytes",
        "SILENT       | ended its reply without an answer"
    })
    void call_serverMisbehaves_saysHow(Behaviour behaviour, String reason) throws Exception {
        call("echo", LONG);
        http.behaviour = behaviour;

        assertThat(call("echo", LONG)).satisfies(failed -> {
            assertThat(failed.status()).isEqualTo(ObservationStatus.FAILED);
            assertThat(failed.text()).contains("the MCP server bakery", reason);
        });
    }

    @Test
    void list_privateAddressWithoutPermission_isRefused() {
        McpServer elsewhere = new McpServer("elsewhere", new HttpAddress(http.url(), Map.of(), Reach.PUBLIC));

        assertThatThrownBy(() -> servers.list(elsewhere))
                .isInstanceOf(McpException.class)
                .hasMessageContaining("calling it is not permitted; an address that is not public has to be permitted");
    }

    @Test
    void list_nobodyIsThere_saysSo() {
        http.close();

        assertThatThrownBy(() -> servers.list(server)).hasMessageContaining("cannot reach http://127.0.0.1:");
    }

    @Test
    void files_keepNamesOfVariablesOnly() {
        assertThat(servers.files().list()).containsExactly(server);
        assertThat(server.toString()).doesNotContain("token-4711");
    }

    @Test
    void close_endsTheSession() throws Exception {
        call("echo", LONG);

        servers.close();

        assertThat(http.sessions).isEmpty();
    }
}
