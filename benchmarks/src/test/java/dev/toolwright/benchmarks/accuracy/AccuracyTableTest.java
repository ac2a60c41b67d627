package dev.toolwright.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTableTest {

    private static final KindReport SORTING = new KindReport(
            "word_sorting",
            new Usage(4, 0, 3000, 0, 500, 0, false),
            new Score(239, 1, 0, 0, Usage.NONE),
            new Score(230, 1, 9, 0, Usage.NONE),
            new Score(9, 0, 1, 230, Usage.unpricedModelCall(4000, 0, 1000)),
            Score.NONE);
    private static final KindReport COUNTING =
            new KindReport("object_counting", Usage.NONE, Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    @Test
    void accuracy_tellsSharesWithTheirCounts_besideThePapers() {
        assertThat(AccuracyTable.accuracy(List.of(SORTING)).lines().toList().getLast())
                .isEqualTo("| word_sorting | 99.6 (239 of 240) | 231 (1) | 90 (9 of 10) | – | 98.3 | 99.1 | 59.2 | 90.9 |");
    }

    @Test
    void accuracy_kindThatThePaperLacks_hasDashes() {
        assertThat(AccuracyTable.accuracy(List.of(COUNTING)).lines().toList().getLast())
                .isEqualTo("| object_counting | – | 0 (0) | – | – | – | – | – | – |");
    }

    @Test
    void cost_isPerQuestionThatCounts() {
        assertThat(AccuracyTable.cost(List.of(SORTING)).lines().toList().getLast())
                .isEqualTo("| word_sorting | 4 calls, 3500 tokens | 0 tokens | 500 tokens | – |");
    }

    @Test
    void tables_haveAsManyCellsInEveryRow() {
        List<String> rows = AccuracyTable.accuracy(List.of(SORTING, COUNTING)).lines().toList();
        assertThat(rows).allSatisfy(row -> assertThat(row.split("\\|")).hasSameSizeAs(rows.getFirst().split("\\|")));
    }
}
