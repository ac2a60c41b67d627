package dev.toolwright.catalog.rank.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good one ranking is.
 *
 * @param ndcg1 normalised discounted cumulative gain of the first tool
 * @param ndcg5 of the first five
 * @param complete10 1 if all relevant tools are among the first ten
 */
record Measures(double ndcg1, double ndcg5, double complete10) {

    /** @param scores one for each candidate */
    static Measures of(Example example, double[] scores) {
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toList();
        boolean[] hits = new boolean[scores.length];
        for (int place = 0; place < hits.length; place++) {
            hits[place] = example.relevant()[order.get(place)];
        }
        int found = (int) IntStream.range(0, Math.min(10, hits.length)).filter(i -> hits[i]).count();
        return new Measures(
                ndcg(hits, example.needed(), 1), ndcg(hits, example.needed(), 5), found >= example.needed() ? 1 : 0);
    }

    static Measures mean(List<Measures> several) {
        return new Measures(
                several.stream().mapToDouble(Measures::ndcg1).average().orElse(0),
                several.stream().mapToDouble(Measures::ndcg5).average().orElse(0),
                several.stream().mapToDouble(Measures::complete10).average().orElse(0));
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
