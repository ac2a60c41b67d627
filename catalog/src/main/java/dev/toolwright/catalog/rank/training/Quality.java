package dev.toolwright.catalog.rank.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good rankings are, averaged over instructions.
 *
 * @param ndcg1 normalised discounted cumulative gain of the first tool
 * @param ndcg5 of the first five
 * @param complete10 share of instructions with all relevant tools among the first ten
 * @param margin1 half the width of the 95 % interval of {@code ndcg1}, from its variance over instructions
 */
public record Quality(double ndcg1, double ndcg5, double complete10, double margin1) {

    private static final double NORMAL_95 = 1.96;

    /** @param scores for each example, one for each candidate */
    static Quality of(List<Example> examples, List<double[]> scores) {
        double[] sums = new double[3];
        double squares = 0;
        int count = Math.max(1, examples.size());
        for (int i = 0; i < examples.size(); i++) {
            boolean[] hits = ranked(examples.get(i), scores.get(i));
            double first = ndcg(hits, examples.get(i).needed(), 1);
            sums[0] += first / count;
            sums[1] += ndcg(hits, examples.get(i).needed(), 5) / count;
            sums[2] += (hits(hits, 10) >= examples.get(i).needed() ? 1.0 : 0) / count;
            squares += first * first / count;
        }
        double variance = Math.max(0, squares - sums[0] * sums[0]);
        return new Quality(sums[0], sums[1], sums[2], NORMAL_95 * Math.sqrt(variance / count));
    }

    private static boolean[] ranked(Example example, double[] scores) {
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toList();
        boolean[] hits = new boolean[scores.length];
        for (int place = 0; place < hits.length; place++) {
            hits[place] = example.relevant()[order.get(place)];
        }
        return hits;
    }

    private static int hits(boolean[] hits, int top) {
        return (int) IntStream.range(0, Math.min(top, hits.length)).filter(i -> hits[i]).count();
    }

    private static double ndcg(boolean[] hits, int needed, int top) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < top; place++) {
            double discount = Math.log(2) / Math.log(place + 2);
            gain += place < hits.length && hits[place] ? discount : 0;
            ideal += place < needed ? discount : 0;
        }
        return ideal == 0 ? 0 : gain / ideal;
    }
}
