package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tool server as a program. */
@ExtendWith(ShellExtension.class)
class ServeCommandTest {

    @Test
    void serve_portTaken_isOneLine(Shell shell) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Result result = shell.run("serve", "--tool-server", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.errors()).last().asString()
                    .startsWith("toolwright: ").contains(Integer.toString(taken.getLocalPort()), "in use");
        }
    }

    @Test
    void serve_openToTheNetworkWithoutUsers_isRefused(Shell shell) {
        Result result = shell.run("serve", "--tool-server", "--host", "0.0.0.0", "--port", "0");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).last().asString().contains("without users");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs SIGTERM")
    void serve_simulating_answersUntilItIsTerminated(Shell shell) throws Exception {
        try (CommandProcess server = CommandProcess.start(shell, "serve", "--tool-server", "--port", "0", "--snapshot-mode", "simulate")) {
            String line = server.outLine();
            String base = line.replaceFirst("tool server at (\\S+)/rapidapi.*", "$1");

            assertThat(line).contains("mode simulate", "any key");
            assertThat(call(base)).startsWith("{\"error\": \"\", \"response\": {").contains("81");
            server.signal("TERM");

            assertThat(server.status()).isEqualTo(143);
        }
    }

    private static String call(String base) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/virtual"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"category\":\"Mathematics\",\"tool_name\":\"numbers\",\"api_name\":\"to_roman_numeral\","
                        + "\"tool_input\":\"{\\\"number\\\": 81}\",\"strip\":\"truncate\",\"toolbench_key\":\"\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
