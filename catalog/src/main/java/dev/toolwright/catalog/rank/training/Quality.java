package dev.toolwright.catalog.rank.training;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good rankings are, averaged over instructions.
 *
 * @param instructions how many
 * @param ndcg1 normalised discounted cumulative gain of the first tool
 * @param ndcg5 of the first five
 * @param complete10 share of instructions with all relevant tools among the first ten
 */
public record Quality(int instructions, Estimate ndcg1, Estimate ndcg5, Estimate complete10) {

    private static final double NORMAL_95 = 1.96;

    /**
     * A mean.
     *
     * @param margin half the width of its 95 % interval, from the variance over instructions
     */
    public record Estimate(double mean, double margin) {

        static Estimate of(List<Measures> all, ToDoubleFunction<Measures> figure) {
            double mean = all.stream().mapToDouble(figure).average().orElse(0);
            double variance = all.stream()
                    .mapToDouble(figure)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            return new Estimate(mean, NORMAL_95 * Math.sqrt(variance / Math.max(1, all.size())));
        }
    }

    static Quality of(List<Measures> all) {
        return new Quality(
                all.size(),
                Estimate.of(all, Measures::ndcg1),
                Estimate.of(all, Measures::ndcg5),
                Estimate.of(all, Measures::complete10));
    }
}
