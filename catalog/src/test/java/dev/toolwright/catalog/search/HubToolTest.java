package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.SharedData;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.toolbench.ToolBenchQueries;
import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** No tool is offered for everything: how often the most frequent one is among the first five, over many instructions. */
class HubToolTest {

    private static final int EVERY = 3;

    @TempDir
    Path temp;

    @Test
    void search_manyInstructions_noToolIsAmongTheFirstFiveForMany(TestReporter reporter) throws IOException {
        Map<String, Integer> offered = new HashMap<>();
        List<String> texts = texts();
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            catalog.importFrom(DocumentSource.of(SharedData.get("toolbench/corpus.json")), ImportOptions.defaults());
            for (String text : texts) {
                catalog.search(SearchQuery.of(text))
                        .forEach(found -> offered.merge(found.entry().tool().name(), 1, Integer::sum));
            }
        }
        Map.Entry<String, Integer> most =
                offered.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        reporter.publishEntry("most frequent", "%s: %d of %d".formatted(most.getKey(), most.getValue(), texts.size()));
        assertThat(most.getValue()).isLessThan(texts.size() / 20);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.get("toolbench/queries"))) {
            for (Path file : files.sorted().toList()) {
                List<ToolBenchQuery> queries = ToolBenchQueries.read(file);
                for (int i = 0; i < queries.size(); i += EVERY) {
                    texts.add(queries.get(i).query());
                }
            }
        }
        return texts;
    }
}
