package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Retrievers measured on instructions whose relevant tools are known. */
@ExtendWith(ShellExtension.class)
class EvalRetrievalTest {

    @Test
    void retrieval_allRetrievers_standSideBySideWithIntervals(Shell shell) {
        shell.write("queries.json", TownQueries.text());
        shell.run("catalog", "import", "queries.json");

        Result table = shell.run("eval", "retrieval", "--instructions", "queries.json", "--folds", "2", "--resamples", "50");

        assertThat(table.status()).as(table.err()).isZero();
        assertThat(table.out())
                .containsPattern("all, 6 +NDCG@1 .*Recall@10")
                .containsPattern("bm25 +100\\.0 .*\\n +95 % +100\\.0–100\\.0")
                .containsPattern("dense +\\d").containsPattern("fused +\\d").containsPattern("trained +\\d")
                .contains("trained --top 5: 5.0 tools on average, 100.0 % of the relevant ones", "What trained missed among the first 5, 0 tools:")
                .doesNotContain("\u001b");
        assertThat(table.err()).contains("training 2 of 2", "searching for instruction 6 of 6");
    }

    @Test
    void retrieval_oneRetriever_writesWhatTrecEvalReads(Shell shell) {
        shell.write("tools.json", TownQueries.text());
        shell.run("catalog", "import", "tools.json");
        shell.write("queries.json", TownQueries.text()
                .replace("Which trams are there", "Which comets are there")
                .replace("[\"Town tides\", \"find tides\"]", "[\"Town tides\", \"find tides\"], [\"Town ghosts\", \"find ghosts\"]")
                .replaceFirst("\"api_list\": \\[", "$0{\"category_name\": \"Town\", \"tool_name\": \"Town ghosts\", \"api_name\": \"find ghosts\"},"));

        Result result = shell.run("eval", "retrieval", "--instructions", "queries.json", "--retriever", "bm25", "--resamples", "50",
                "--json", "--run", "found.txt", "--qrels", "wanted.txt", "--misses", "missed.jsonl");

        JsonNode figures = result.json().at("/sets/all/retrievers/bm25");
        assertThat(figures.at("/ndcg1/mean").asDouble()).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(shell.read("wanted.txt").lines()).hasSize(7).contains("queries.json:tides 0 find_tides_for_town_tides 1");
        assertThat(shell.read("found.txt")).contains("queries.json:tides Q0 find_tides_for_town_tides 1 ");
        assertThat(shell.read("missed.jsonl").lines()).singleElement().asString()
                .contains("query tides\"", "Town/town_ghosts/find_ghosts", "find_tides_for_town_tides");
        assertThat(result.json().at("/last/offered").size()).isEqualTo(3);
    }

    @Test
    void retrieval_nothingToMeasure_isOneLine(Shell shell) {
        shell.write("queries.json", TownQueries.text());

        Result unknown = shell.run("eval", "retrieval", "--instructions", "queries.json");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.errors().getLast()).contains("queries.json: there is nothing to measure", "catalog import");
        assertThat(shell.run("eval", "retrieval", "--instructions", "none.json").errors())
                .singleElement().asString().contains("none.json");
        assertThat(shell.run("eval", "retrieval", "--instructions", "queries.json", "--retriever", "magic").errors())
                .singleElement().asString().contains("magic", "bm25");
        assertThat(shell.run("eval").err()).contains("which command?");
    }
}
