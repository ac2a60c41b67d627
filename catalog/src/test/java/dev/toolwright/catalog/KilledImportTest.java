package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.search.SearchQuery;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Imports two providers, one of them large enough to be shown, then hangs while more are to come. */
    public static void main(String[] arguments) {
        try (Catalog catalog = Catalog.open(Path.of(arguments[0]))) {
            catalog.importFrom(new Hanging(), ImportOptions.defaults());
        }
    }

    private record Hanging() implements DocumentSource {

        @Override
        public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
            List<String> texts = new ArrayList<>(List.of(document("Big", 2100), document("Small", 3), document("Old", 7)));
            IntStream.range(0, 50).forEach(i -> texts.add(document("Next" + i, 1))); // more than are read ahead
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                visitor.document(new RawDocument("x", URI.create("file:/x" + texts.indexOf(text)), bytes));
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
    void import_killed_wasSeenAndLeavesWhatWasThereBefore() throws Exception {
        Path folder = temp.resolve("catalog");
        Path old = Files.writeString(temp.resolve("old.json"), document("Old", 2));
        try (Catalog catalog = Catalog.open(folder)) {
            catalog.importFrom(DocumentSource.of(old), ImportOptions.defaults());
            Process process = importing(folder);
            assertThat(process.getInputStream().read()).isEqualTo('!');
            assertThat(catalog.providers()).extracting(entry -> entry.provider().id()).containsExactly("big", "old");
            assertThat(catalog.search(SearchQuery.of("op77"))).isNotEmpty();
            process.destroyForcibly().waitFor();

            assertThat(catalog.providers()).extracting(entry -> entry.provider().id()).containsExactly("old");
            assertThat(catalog.providers()).extracting(ProviderEntry::tools).containsExactly(2);
            assertThat(catalog.stats().tools()).isEqualTo(2);
            try (Catalog fresh = Catalog.open(folder)) {
                assertThat(fresh.stats().tools()).isEqualTo(2);
            }
            long before = catalog.stats().bytes();
            catalog.importFrom(DocumentSource.of(old), ImportOptions.defaults());
            assertThat(catalog.stats().tools()).isEqualTo(2);
            assertThat(catalog.stats().bytes()).as("what the killed one left is cleared away").isLessThan(before);
        }
    }

    @Test
    void import_firstOneKilled_leavesAnEmptyCatalogue() throws Exception {
        Path folder = temp.resolve("catalog");
        Process process = importing(folder);
        assertThat(process.getInputStream().read()).isEqualTo('!');
        try (Catalog catalog = Catalog.open(folder)) {
            assertThat(catalog.stats().tools()).isEqualTo(2100);
            process.destroyForcibly().waitFor();

            assertThat(catalog.stats().tools()).isZero();
            catalog.importFrom(DocumentSource.of(Files.writeString(temp.resolve("old.json"), document("Old", 2))), ImportOptions.defaults());
            assertThat(catalog.stats().tools()).isEqualTo(2);
        }
    }

    private static Process importing(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"), KilledImportTest.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
