package dev.toolwright.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.Fused;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.eval.metric.Metrics;
import dev.toolwright.runs.compare.Bootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town's tools, and instructions of which one cannot be served as its label says. */
class RetrievalTrialTest {

    private static final String QUERIES = """
            [{"query_id": 1, "query": "When is high water in Bergen?", "relevant APIs": [["Tides", "High water"]],
              "api_list": [%1$s]},
             {"query_id": 2, "query": "Which trams leave from the harbour?", "relevant APIs": [["Trams", "Departures"]],
              "api_list": [%1$s]},
             {"query_id": 3, "query": "When do trams leave?", "relevant APIs": [["Trams", "Lines"], ["Nobody", "Knows"]],
              "api_list": [%1$s]}]""";

    private static final String APIS = """
            {"category_name": "Town", "tool_name": "Tides", "api_name": "High water", "api_description": "High water at a port"},
            {"category_name": "Town", "tool_name": "Trams", "api_name": "Departures", "api_description": "Trams that leave a stop"},
            {"category_name": "Town", "tool_name": "Trams", "api_name": "Lines", "api_description": "All lines of the network"}""";

    @TempDir
    Path temp;

    private Catalog catalog;
    private List<Task> tasks;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.writeString(temp.resolve("G2_category.json"), QUERIES.formatted(APIS));
        catalog = Catalog.open(temp.resolve("catalog"));
        catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults());
        String known = APIS + ", {\"category_name\": \"Town\", \"tool_name\": \"Nobody\", \"api_name\": \"Knows\"}";
        Path labelled = Files.writeString(temp.resolve("G2_category.json"), QUERIES.formatted(known));
        tasks = TrainingSet.read(labelled, Part.TEST).instructions().stream()
                .map(instruction -> Task.of(instruction, catalog::find))
                .toList();
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void trial_twoRetrievers_areMeasuredOnTheSameInstructions() {
        SequencedMap<Contender, List<Outcome>> outcomes = run();

        RetrievalReport report = RetrievalReport.of(outcomes, new Bootstrap(1, 500));

        assertThat(report.sections()).singleElement().satisfies(section -> {
            assertThat(section.instructions()).isEqualTo(3);
            assertThat(section.standings()).extracting(RetrievalReport.Standing::contender).containsExactly("bm25", "fused");
            assertThat(section.standings().getFirst().means().get(Metrics.COMPLETE_10).mean()).isEqualTo(2 / 3.0);
            assertThat(section.standings().getLast().differences().get(Metrics.NDCG_1).mean()).isZero();
        });
    }

    @Test
    void misses_sayWhatWasWantedAndWhatStoodThere() {
        RetrievalTrial trial = new RetrievalTrial(catalog, Scope.EVERYTHING);
        Contender contender = Contender.of(new Bm25());

        List<Miss> misses = new Misses(trial, contender).of(trial.run(tasks, List.of(contender), done -> {}).get(contender));

        assertThat(misses).anySatisfy(miss -> {
            assertThat(miss.tool()).isEqualTo("Town/nobody/knows");
            assertThat(miss.kind()).isEqualTo(MissKind.ABSENT);
            assertThat(miss.found()).isNotEmpty();
        });
    }

    @Test
    void trecFiles_haveALineForEachToolFoundAndWanted() {
        SequencedMap<Contender, List<Outcome>> outcomes = run();

        assertThat(TrecFiles.qrels(tasks).lines())
                .contains("G2_category.json:1 0 high_water_for_tides 1", "G2_category.json:3 0 Town/nobody/knows 1");
        assertThat(TrecFiles.run("bm25", outcomes.firstEntry().getValue()).lines().findFirst().orElseThrow())
                .matches("G2_category\\.json:1 Q0 high_water_for_tides 1 \\d+ bm25");
    }

    @Test
    void tasks_ofToolBenchsFiles_belongToItsSets() {
        assertThat(tasks).allSatisfy(task -> assertThat(task.instruction().set()).isEqualTo("I2"));
        assertThat(Corpus.of(catalog).providers()).hasSize(2);
        assertThat(Corpus.of(catalog).tools()).isEqualTo(3);
    }

    private SequencedMap<Contender, List<Outcome>> run() {
        return new RetrievalTrial(catalog, Scope.EVERYTHING)
                .run(tasks, List.of(Contender.of(new Bm25()), Contender.of(new Fused())), done -> {});
    }
}
