package dev.toolwright.eval.metric;

/**
 * Which share of the relevant documents is among the first: trec_eval's {@code recall}.
 *
 * @param cut how many documents count
 */
public record Recall(int cut) implements Metric {

    @Override
    public String label() {
        return "Recall@" + cut;
    }

    @Override
    public String key() {
        return "recall" + cut;
    }

    @Override
    public double of(RankedList list) {
        return list.ideal().isEmpty() ? 0 : (double) list.hits(cut) / list.ideal().size();
    }
}
