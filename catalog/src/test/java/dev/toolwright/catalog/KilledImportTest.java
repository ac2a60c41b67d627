package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.entry.ProviderEntry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process is killed in the middle of an import. */
class KilledImportTest {

    @TempDir
    Path temp;

    private static String document(String title, int operations) {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < operations; i++) {
            paths.append(i == 0 ? "" : ",").append("\"/p%d\": {\"get\": {\"operationId\": \"op%d\"}}".formatted(i, i));
        }
        return "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"%s\", \"version\": \"1\"},"
                .formatted(title) + " \"servers\": [{\"url\": \"https://h.example\"}], \"paths\": {" + paths + "}}";
    }

    /** Imports two providers, one of them large enough to be committed, then hangs with the third half done. */
    public static void main(String[] arguments) {
        try (Catalog catalog = Catalog.open(Path.of(arguments[0]))) {
            catalog.importFrom(new Hanging(), ImportOptions.defaults());
        }
    }

    private record Hanging() implements DocumentSource {

        @Override
        public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
            for (String text : List.of(document("Big", 2100), document("Small", 3), document("Old", 7))) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                visitor.document(new RawDocument("x", URI.create("file:/x" + bytes.length), bytes));
            }
            System.out.write('!');
            System.out.flush();
            System.in.read();
        }

        @Override
        public String description() {
            return "hanging";
        }
    }

    @Test
    void import_killed_leavesWholeProvidersAndNoLock() throws Exception {
        Path folder = temp.resolve("catalog");
        Path old = Files.writeString(temp.resolve("old.json"), document("Old", 2));
        try (Catalog catalog = Catalog.open(folder)) {
            catalog.importFrom(DocumentSource.of(old), ImportOptions.defaults());
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp", System.getProperty("java.class.path"), KilledImportTest.class.getName(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.getInputStream().read()).isEqualTo('!');
            process.destroyForcibly().waitFor();

            assertThat(catalog.providers()).extracting(entry -> entry.provider().id()).containsExactly("big", "old");
            assertThat(catalog.providers()).extracting(ProviderEntry::tools).containsExactly(2100, 2);
            assertThat(catalog.stats().tools()).isEqualTo(2102);
            catalog.importFrom(DocumentSource.of(old), ImportOptions.defaults());
            assertThat(catalog.stats().tools()).isEqualTo(2102);
        }
    }
}
