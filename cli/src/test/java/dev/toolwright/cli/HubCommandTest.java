package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built-in APIs as a service. */
@ExtendWith(ShellExtension.class)
class HubCommandTest {

    @Test
    void hub_portTaken_isOneLine(Shell shell) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Result result = shell.run("hub", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.errors()).singleElement().asString()
                    .startsWith("toolwright: ").contains(Integer.toString(taken.getLocalPort()), "in use");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs SIGTERM")
    void hub_started_answersUntilItIsTerminated_andAskUsesIt(Shell shell) throws Exception {
        try (CommandProcess hub = CommandProcess.start(shell, "hub", "--port", "0")) {
            String base = hub.outLine().replaceFirst(".* ", "");
            assertThat(get(base + "/openapi.json").body()).contains("\"openapi\"", "days-between");
            Result asked = shell.run("ask", "--hub", base, "--tools", "to_roman_numeral_for_numbers", "Write 81 as a Roman numeral.");
            assertThat(asked.out()).contains("LXXXI");
            hub.signal("TERM");

            assertThat(hub.status()).isEqualTo(143);
            assertThat(hub.errors()).isEmpty();
        }
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
