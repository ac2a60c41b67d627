package dev.toolwright.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MetricTest {

    private static double figure(Metric metric, List<String> found, Map<String, Integer> relevance) {
        return metric.of(RankedList.of(found, relevance));
    }

    @Test
    void ndcg_byHand_dividesByTheBestThatWasPossible() {
        Map<String, Integer> relevance = Map.of("a", 1, "b", 1, "c", 1);

        double second = 1 / (Math.log(3) / Math.log(2));
        double third = 0.5;
        assertThat(figure(new Ndcg(1), List.of("a", "x"), relevance)).isEqualTo(1);
        assertThat(figure(new Ndcg(3), List.of("a", "x", "b"), relevance))
                .isCloseTo((1 + third) / (1 + second + third), within(1e-12));
        assertThat(figure(new Ndcg(5), List.of("x", "a"), Map.of("a", 1))).isCloseTo(second, within(1e-12));
    }

    @Test
    void ndcg_gradedRelevance_takesTheGradeItselfAsGain() {
        // Six documents of relevance 3 2 3 0 1 2, with another 3 and 2 that were not found: DCG 6.861, ideal 8.740.
        Map<String, Integer> relevance =
                Map.of("d1", 3, "d2", 2, "d3", 3, "d4", 0, "d5", 1, "d6", 2, "d7", 3, "d8", 2);

        assertThat(figure(new Ndcg(6), List.of("d1", "d2", "d3", "d4", "d5", "d6"), relevance))
                .isCloseTo(6.861 / 8.740, within(0.0001));
    }

    @Test
    void recall_countsWhatIsAmongTheFirst() {
        Map<String, Integer> relevance = Map.of("a", 1, "b", 2, "c", 0, "d", -1);

        assertThat(figure(new Recall(2), List.of("a", "c", "b"), relevance)).isEqualTo(0.5);
        assertThat(figure(new Recall(5), List.of("a", "c", "b"), relevance)).isEqualTo(1);
    }

    @Test
    void complete_oneIsMissing_isNothing() {
        Map<String, Integer> relevance = Map.of("a", 1, "b", 1);

        assertThat(figure(new Complete(2), List.of("b", "a"), relevance)).isEqualTo(1);
        assertThat(figure(new Complete(2), List.of("b", "x", "a"), relevance)).isZero();
    }

    @Test
    void everyMetric_nothingRelevantOrNothingFound_isZero() {
        for (Metric metric : Metrics.RETRIEVAL) {
            assertThat(figure(metric, List.of("a"), Map.of())).as(metric.label()).isZero();
            assertThat(figure(metric, List.of(), Map.of("a", 1))).as(metric.label()).isZero();
        }
    }

    @Test
    void order_equalScores_areInTrecEvalsOrder_lastNameFirst() {
        assertThat(RankedList.order(Map.of("a", 1.0, "b", 2.0, "c", 1.0))).containsExactly("b", "c", "a");
    }

    @Test
    void list_documentFoundTwice_isRefused() {
        assertThatThrownBy(() -> RankedList.of(List.of("a", "a"), Map.of())).hasMessage("found twice: a");
    }

    @RepeatedTest(50)
    void everyMetric_anyList_isBetweenNoughtAndOneAndBestForTheBestOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            all.add(random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0);
        }
        List<Integer> ideal =
                all.stream().filter(gain -> gain > 0).sorted(Comparator.reverseOrder()).toList();
        List<Integer> best = all.stream().sorted(Comparator.reverseOrder()).toList();
        Collections.shuffle(all, random);
        for (Metric metric : Metrics.RETRIEVAL) {
            double figure = metric.of(new RankedList(all, ideal));
            double most = metric.of(new RankedList(best, ideal));
            assertThat(figure).as("%s of %s", metric.label(), all).isBetween(0.0, most + 1e-12);
            assertThat(most).isLessThanOrEqualTo(1 + 1e-12);
        }
        assertThat(new Ndcg(5).of(new RankedList(best, ideal))).isCloseTo(ideal.isEmpty() ? 0 : 1, within(1e-12));
    }

    @RepeatedTest(50)
    void everyMetric_relevantDocumentMovesUp_neverFalls(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        List<Integer> gains = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            gains.add(random.nextInt(2));
        }
        List<Integer> ideal = gains.stream().filter(gain -> gain > 0).toList();
        int place = 1 + random.nextInt(11);
        List<Integer> better = new ArrayList<>(gains);
        if (gains.get(place) > gains.get(place - 1)) {
            Collections.swap(better, place, place - 1);
        }
        for (Metric metric : Metrics.RETRIEVAL) {
            assertThat(metric.of(new RankedList(better, ideal)))
                    .as("%s of %s", metric.label(), better)
                    .isGreaterThanOrEqualTo(metric.of(new RankedList(gains, ideal)));
        }
    }
}
