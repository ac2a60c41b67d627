package dev.toolwright.eval.metric;

/** A figure for one ranked list, from 0 to 1, higher is better; 0 where no document is relevant. */
public sealed interface Metric permits Ndcg, Recall, ReciprocalRank, Complete {

    /** As people write it. */
    String label();

    /** As it is called in JSON. */
    String key();

    double of(RankedList list);
}
