package dev.toolwright.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The example that comes with trec_eval, three queries of TREC-6: which of the first ten documents are relevant ({@code
 * relstring}) and how many relevant ones there are, against the figures that its {@code -q} prints.
 */
class TrecEvalExamplesTest {

    private static final double FOUR_DECIMALS = 0.00005;

    private static final RankedList Q301 = example("0000011000", 474);
    private static final RankedList Q302 = example("1101110110", 77);
    /** Its only relevant document of the first twenty is the nineteenth. */
    private static final RankedList Q303 = example("0".repeat(18) + "10", 10);

    private static RankedList example(String relevant, int all) {
        List<Integer> gains = relevant.chars().mapToObj(c -> c - '0').toList();
        return new RankedList(gains, Collections.nCopies(all, 1));
    }

    private static void assertFigure(Metric metric, RankedList list, double figure) {
        assertThat(metric.of(list)).as(metric.label()).isCloseTo(figure, within(FOUR_DECIMALS));
    }

    @Test
    void query301_isAsPublished() {
        assertFigure(new Ndcg(5), Q301, 0.0);
        assertFigure(new Ndcg(10), Q301, 0.1518);
        assertFigure(new Recall(5), Q301, 0.0);
        assertFigure(new Recall(10), Q301, 0.0042);
        assertFigure(new ReciprocalRank(), Q301, 0.1667);
    }

    @Test
    void query302_isAsPublished() {
        assertFigure(new Ndcg(5), Q302, 0.8304);
        assertFigure(new Ndcg(10), Q302, 0.7530);
        assertFigure(new Recall(5), Q302, 0.0519);
        assertFigure(new Recall(10), Q302, 0.0909);
        assertFigure(new ReciprocalRank(), Q302, 1.0);
    }

    @Test
    void query303_isAsPublished() {
        assertFigure(new Ndcg(10), Q303, 0.0);
        assertFigure(new Ndcg(20), Q303, 0.0509);
        assertFigure(new Recall(20), Q303, 0.1);
        assertFigure(new ReciprocalRank(), Q303, 0.0526);
    }

    @Test
    void allQueries_haveThePublishedMeans() {
        assertThat(mean(new Ndcg(5))).isCloseTo(0.2768, within(FOUR_DECIMALS));
        assertThat(mean(new Ndcg(10))).isCloseTo(0.3016, within(FOUR_DECIMALS));
        assertThat(mean(new Recall(5))).isCloseTo(0.0173, within(FOUR_DECIMALS));
        assertThat(mean(new Recall(10))).isCloseTo(0.0317, within(FOUR_DECIMALS));
        assertThat(mean(new ReciprocalRank())).isCloseTo(0.4064, within(FOUR_DECIMALS));
    }

    private static double mean(Metric metric) {
        List<Double> values = new ArrayList<>();
        List.of(Q301, Q302, Q303).forEach(list -> values.add(metric.of(list)));
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
