package dev.toolwright.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.toolwright.http.HttpSender;
import dev.toolwright.mcp.server.HttpAddress;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.mcp.server.ServerAddress;
import dev.toolwright.mcp.server.StdioAddress;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Reach;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that others wrote, where they are installed. */
class RealServersTest {

    private static final Path INSTALLED = Path.of("target", "servers", "node_modules").toAbsolutePath();

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private final HttpSender sender = HttpSender.open();
    private McpServers servers = new McpServers(
            Path.of("unused"), environment, sender, bytes -> "handle", McpSettings.defaults(), Clock.systemUTC());

    @BeforeEach
    void open() {
        // npm writes this file last.
        assumeTrue(Files.exists(INSTALLED.resolve(".package-lock.json")), "no MCP servers are installed; with npm, .ci/run does it");
        environment.put("TEST_SECRET", "flour-4711");
        servers = new McpServers(
                folder.resolve("kept"), environment, sender, bytes -> "handle", McpSettings.defaults(), Clock.systemUTC());
    }

    @AfterEach
    void end() {
        servers.close();
        sender.close();
    }

    private static String program(String server) {
        return INSTALLED.resolve("@modelcontextprotocol/" + server + "/dist/index.js").toString();
    }

    private ToolList imported(ServerAddress address) throws InterruptedException {
        McpServer server = new McpServer("real", address);
        servers.files().put(server);
        return servers.list(server);
    }

    private Observation call(String tool, String arguments) throws InterruptedException {
        return servers.call(new McpOperation("real", tool, true), arguments, Instant.now().plusSeconds(60));
    }

    @Test
    void everything_overStdio_isListedAndCalled() throws Exception {
        ToolList list = imported(new StdioAddress(
                List.of("node", program("server-everything"), "stdio"), List.of("TEST_SECRET"), folder));

        assertThat(list.name()).contains("everything");
        assertThat(list.document().text()).contains("\"echo\"", "\"get-sum\"", "\"outputSchema\"", "\"readOnlyHint\"");
        checkCalls();
        assertThat(call("get-env", "{}").text()).contains("[secret]").doesNotContain("flour-4711");
        assertThat(call("get-tiny-image", "{}").text()).contains("\"media_type\":\"image/png\"", "\"handle\":\"handle\"");
    }

    @Test
    void everything_overHttp_isListedAndCalled() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder("node", program("server-everything"), "streamableHttp");
        builder.environment().put("PORT", String.valueOf(port));
        Process process = builder.redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            await(said, "listening");

            imported(new HttpAddress(URI.create("http://127.0.0.1:" + port + "/mcp"), Map.of(), Reach.PRIVATE));

            checkCalls();
        } finally {
            process.destroyForcibly();
        }
    }

    private void checkCalls() throws InterruptedException {
        assertThat(call("get-sum", "{\"a\": 17, \"b\": 25}").text()).contains("42");
        assertThat(call("get-structured-content", "{\"location\": \"New York\"}").text()).startsWith("{\"temperature\":");
        assertThat(call("get-sum", "{\"a\": \"many\"}").status()).isEqualTo(ObservationStatus.ERROR);
        assertThat(call("no-such-tool", "{}").status()).isEqualTo(ObservationStatus.ERROR);
    }

    private static void await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(word)) {
            line = said.readLine();
        }
        assertThat(line).as("the server's own words").isNotNull();
    }

    @Test
    void filesystem_readsInsideItsFolderOnly() throws Exception {
        Path shelf = Files.createDirectory(folder.resolve("shelf")).toRealPath();
        Files.writeString(shelf.resolve("recipe.txt"), "Knead for ten minutes.");
        imported(new StdioAddress(List.of("node", program("server-filesystem"), shelf.toString()), List.of(), folder));

        assertThat(call("read_text_file", "{\"path\": \"" + shelf.resolve("recipe.txt") + "\"}").text()).contains("ten minutes");
        assertThat(call("read_text_file", "{\"path\": \"/etc/passwd\"}").status()).isEqualTo(ObservationStatus.ERROR);
    }
}
