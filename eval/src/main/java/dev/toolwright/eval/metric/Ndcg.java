package dev.toolwright.eval.metric;

import java.util.List;

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) of the first documents: trec_eval's {@code ndcg_cut}.
 * The gain is the relevance itself, divided by the binary logarithm of one more than the place.
 *
 * @param cut how many documents count
 */
public record Ndcg(int cut) implements Metric {

    @Override
    public String label() {
        return "NDCG@" + cut;
    }

    @Override
    public String key() {
        return "ndcg" + cut;
    }

    @Override
    public double of(RankedList list) {
        double best = gained(list.ideal());
        return best == 0 ? 0 : gained(list.gains()) / best;
    }

    private double gained(List<Integer> gains) {
        double sum = 0;
        for (int place = 1; place <= Math.min(cut, gains.size()); place++) {
            sum += gains.get(place - 1) * Math.log(2) / Math.log(place + 1);
        }
        return sum;
    }
}
