package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vendor in another process that answers deterministically, but limits, fails, drops and garbles. */
@ExtendWith(ShellExtension.class)
class ScriptedModelTest {

    private static final Path SCRIPT = shared().resolve("tools/scripted_llm.py");

    private Process script;
    private int port;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.exists(SCRIPT), "there is no " + SCRIPT);
        port = TalkingModelTest.closedPort();
        List<String> command = List.of("python3", SCRIPT.toString(), "--port", Integer.toString(port), "--seed", "7",
                "--rate-429", "0.1", "--rate-500", "0.05", "--rate-drop", "0.02", "--rate-malformed", "0.02");
        try {
            script = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3: " + e.getMessage());
        }
        while (!listens()) {
            assertThat(script.isAlive()).as("the server runs").isTrue();
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (script != null) {
            script.destroyForcibly().waitFor();
        }
    }

    @Test
    void batch_faultyVendor_everyInstructionEndsProperly(Shell shell) {
        shell.with("OPENAI_BASE_URL", "http://127.0.0.1:" + port + "/v1").write("q.jsonl", IntStream.range(0, 12)
                .mapToObj(i -> "{\"instruction\": \"Tell me about number " + i + " and its Roman numeral.\"}\n")
                .collect(Collectors.joining()));

        Result result = shell.run("batch", "--instructions", "q.jsonl", "--out", "out", "--model", "openai:gpt-scripted",
                "--parallel", "12", "--max-calls", "12", "--json");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.json().path("failures")).isEmpty();
        assertThat(result.json().path("outcomes").valueStream().mapToInt(count -> count.asInt()).sum()).isEqualTo(12);
    }

    @Test
    void ask_faultyVendor_endsInAnAnswerOrWithoutOne(Shell shell) {
        Result result = shell.with("OPENAI_BASE_URL", "http://127.0.0.1:" + port + "/v1")
                .run("ask", "--model", "openai:gpt-scripted", "--max-calls", "8", "Tell me about 81 and its Roman numeral.");

        assertThat(result.status()).as(result.err()).isIn(0, 3);
        assertThat(result.out()).contains("model openai:gpt-scripted", " model calls · ");
        assertThat(result.err()).isEmpty();
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path shared() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
