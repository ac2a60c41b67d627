package dev.toolwright.eval.metric;

import java.util.List;

/** The metrics that retrieval of tools is measured by. */
public final class Metrics {

    public static final Metric NDCG_1 = new Ndcg(1);
    public static final Metric NDCG_5 = new Ndcg(5);
    public static final Metric COMPLETE_10 = new Complete(10);

    /** In the order in which they are told. */
    public static final List<Metric> RETRIEVAL = List.of(
            NDCG_1, new Ndcg(3), NDCG_5, new Recall(5), new Recall(10), new ReciprocalRank(), COMPLETE_10);

    /** How many documents a list must have for all of them. */
    public static final int DEPTH = 10;

    private Metrics() {}
}
