package dev.toolwright.eval.metric;

/** One divided by the place of the first relevant document: trec_eval's {@code recip_rank}. Its mean is the MRR. */
public record ReciprocalRank() implements Metric {

    @Override
    public String label() {
        return "MRR";
    }

    @Override
    public String key() {
        return "mrr";
    }

    @Override
    public double of(RankedList list) {
        for (int place = 1; place <= list.gains().size(); place++) {
            if (list.gains().get(place - 1) > 0) {
                return 1.0 / place;
            }
        }
        return 0;
    }
}
