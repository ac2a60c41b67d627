package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.toolbench.ToolBenchNames;
import dev.toolwright.catalog.toolbench.ToolBenchQueries;
import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * ToolBench's instructions over its 2,490 tools, by words alone: every third, or all with {@code
 * -Dtoolwright.allInstructions=true}. The study's tuned BM25 has 70.6 / 68.8.
 */
class RetrievalTest {

    private static final int EVERY = Boolean.getBoolean("toolwright.allInstructions") ? 1 : 3;

    @TempDir
    Path temp;

    @Test
    void search_byWords_findsWhatInstructionsNeed(TestReporter reporter) throws IOException {
        double first = 0;
        double five = 0;
        List<ToolBenchQuery> queries = queries();
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            ImportReport report = catalog.importFrom(
                    DocumentSource.of(SharedData.get("toolbench/corpus.json")), ImportOptions.defaults());
            assertThat(report.tools()).isEqualTo(2490);
            for (ToolBenchQuery query : queries) {
                List<String> found = catalog.search(SearchQuery.of(query.query()).withRetriever(new Bm25())).stream()
                        .map(RetrievalTest::key)
                        .toList();
                Set<String> relevant = query.relevant().stream()
                        .map(api -> ToolBenchNames.standard(api.tool()) + "/" + ToolBenchNames.identifier(api.api()))
                        .collect(Collectors.toSet());
                first += ndcg(found, relevant, 1);
                five += ndcg(found, relevant, 5);
            }
        }
        reporter.publishEntry("by words", "NDCG@1 %.1f, NDCG@5 %.1f, %d instructions"
                .formatted(100 * first / queries.size(), 100 * five / queries.size(), queries.size()));
        assertThat(first / queries.size()).isGreaterThan(0.6);
        assertThat(five / queries.size()).isGreaterThan(0.6);
    }

    private static List<ToolBenchQuery> queries() throws IOException {
        List<ToolBenchQuery> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.get("toolbench/queries"))) {
            for (Path file : files.sorted().toList()) {
                queries.addAll(ToolBenchQueries.read(file));
            }
        }
        return IntStream.range(0, queries.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(queries::get)
                .toList();
    }

    private static String key(ScoredTool found) {
        ToolServerOperation operation = (ToolServerOperation) found.entry().operation();
        return operation.toolName() + "/" + operation.apiName();
    }

    private static double ndcg(List<String> found, Set<String> relevant, int top) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < top; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < found.size() && relevant.contains(found.get(i)) ? discount : 0;
            ideal += i < relevant.size() ? discount : 0;
        }
        return gain / ideal;
    }
}
