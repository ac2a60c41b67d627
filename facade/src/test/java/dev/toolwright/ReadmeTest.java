package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import dev.toolwright.operation.Reach;
import dev.toolwright.solution.Solution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java: what stands between the marks is shown there word for word, and it runs here. */
class ReadmeTest {

    private static final String BEGIN = "        // readme: begin\n";
    private static final String END = "        // readme: end\n";

    @Test
    void snippet_run_answersAndTellsItsCost(@TempDir Path home) throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(home, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("81", "LXXXI", "2 calls");
    }

    @Test
    void snippet_inTheReadme_isThisOne() throws IOException {
        Path root = root();
        String source = Files.readString(root.resolve("facade/src/test/java/dev/toolwright/ReadmeTest.java"));
        String snippet = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.lastIndexOf(END));

        assertThat(Files.readString(root.resolve("README.md"))).contains(snippet.stripTrailing().stripIndent());
    }

    private static void run(Path home, PrintStream out) throws InterruptedException {
        // readme: begin
        try (HubServer hub = HubServer.start(HubOptions.defaults().withPort(0));
                Toolwright toolwright = Toolwright.builder().home(home).model("offline").build()) {
            toolwright.importFrom(
                    hub.baseUri().resolve("/.well-known/api-catalog"),
                    ImportOptions.defaults().withReach(Reach.PRIVATE));
            toolwright.catalog().embedPending(); // optional: found by meaning too, not only by words
            Solution solution = toolwright.ask(
                    "How many days are there between 10 February 2024 and 1 May 2024? Write that number in Roman numerals too.");
            out.println(solution.answer().orElse("no answer"));
            out.println(solution.usage().toolCalls() + " calls, " + solution.usage().costMicroUsd() + " millionths of a dollar");
        }
        // readme: end
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
