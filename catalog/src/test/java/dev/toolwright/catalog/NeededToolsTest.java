package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.hub.HubDocuments;
import dev.toolwright.operation.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everyday instructions over the built-in APIs, by words alone. Each line of the resource holds an instruction and the tools
 * that it needs, separated by tabs; a slash separates tools that serve as well as each other.
 */
class NeededToolsTest {

    private static final Set<String> FOUR = Set.of("calendar", "inventory", "numbers", "colours");

    @TempDir
    static Path temp;

    private static Catalog all;

    @BeforeAll
    static void importAll() throws IOException {
        all = catalog("all", HubDocuments.of(URI.create("http://127.0.0.1:8377")).sequencedKeySet());
    }

    @AfterAll
    static void closeAll() {
        all.close();
    }

    private static Catalog catalog(String name, Set<String> providers) throws IOException {
        Path documents = Files.createDirectories(temp.resolve(name + "-documents"));
        for (var document : HubDocuments.of(URI.create("http://127.0.0.1:8377")).entrySet()) {
            if (providers.contains(document.getKey())) {
                Files.writeString(documents.resolve(document.getKey() + ".json"), document.getValue());
            }
        }
        Catalog catalog = Catalog.open(temp.resolve(name));
        catalog.importFrom(DocumentSource.of(documents), ImportOptions.defaults().withReach(Reach.PRIVATE));
        return catalog;
    }

    @Test
    void search_instructionOfTwoRequests_offersAToolForEach() throws IOException {
        String instruction = "How many days are there between 10 February 2024 and 1 May 2024? "
                + "Write that number in Roman numerals too.";
        try (Catalog four = catalog("four", FOUR)) {
            for (Catalog catalog : List.of(four, all)) {
                assertThat(found(catalog, instruction))
                        .contains("days_between_for_calendar", "to_roman_numeral_for_numbers");
            }
        }
    }

    @Test
    void search_everydayInstructions_mostlyOffersAllThatIsNeeded(TestReporter reporter) throws IOException {
        List<String> lines = lines();
        long complete = lines.stream().filter(NeededToolsTest::isComplete).count();
        reporter.publishEntry("by words", complete + " of " + lines.size() + " instructions have all their tools");
        assertThat(complete).isGreaterThanOrEqualTo(lines.size() * 2 / 3);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = NeededToolsTest.class.getResourceAsStream("needed-tools.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static boolean isComplete(String line) {
        String[] fields = line.split("\t");
        List<String> found = found(all, fields[0]);
        return Arrays.stream(fields)
                .skip(1)
                .allMatch(tools -> Arrays.stream(tools.split("/"))
                        .anyMatch(tool -> found.stream().anyMatch(name -> name.startsWith(snake(tool) + "_for_"))));
    }

    private static String snake(String operation) {
        return operation.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static List<String> found(Catalog catalog, String instruction) {
        return catalog.search(SearchQuery.of(instruction).withRetriever(new Bm25())).stream()
                .map(found -> found.entry().tool().name())
                .toList();
    }
}
