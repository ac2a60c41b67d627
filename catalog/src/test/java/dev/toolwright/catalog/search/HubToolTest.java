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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * No tool is offered for everything: none is among the first five for a twentieth of many instructions,
 * those that want its provider left out.
 */
class HubToolTest {

    private static final int EVERY = 3;

    @TempDir
    Path temp;

    @Test
    void search_manyInstructions_noToolIsAmongTheFirstFiveForMany(TestReporter reporter) throws IOException {
        Map<String, Integer> offered = new HashMap<>();
        List<ToolBenchQuery> queries = queries();
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            catalog.importFrom(DocumentSource.of(SharedData.get("toolbench/corpus.json")), ImportOptions.defaults());
            for (ToolBenchQuery query : queries) {
                Set<String> wanted = query.relevant().stream().map(api -> api.tool()).collect(Collectors.toSet());
                catalog.search(SearchQuery.of(query.query())).stream()
                        .map(found -> found.entry().tool())
                        .filter(tool -> !wanted.contains(tool.provider().name()))
                        .forEach(tool -> offered.merge(tool.name(), 1, Integer::sum));
            }
        }
        Map.Entry<String, Integer> most =
                offered.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        reporter.publishEntry("most frequent", "%s: %d of %d".formatted(most.getKey(), most.getValue(), queries.size()));
        assertThat(20 * most.getValue()).isLessThan(queries.size());
    }

    private static List<ToolBenchQuery> queries() throws IOException {
        List<ToolBenchQuery> picked = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.get("toolbench/queries"))) {
            for (Path file : files.sorted().toList()) {
                List<ToolBenchQuery> queries = ToolBenchQueries.read(file);
                for (int i = 0; i < queries.size(); i += EVERY) {
                    picked.add(queries.get(i));
                }
            }
        }
        return picked;
    }
}
