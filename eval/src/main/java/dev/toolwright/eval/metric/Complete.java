package dev.toolwright.eval.metric;

/**
 * Whether all relevant documents are among the first: 1 or 0. What an instruction of several requests needs, and trec_eval
 * does not have.
 *
 * @param cut how many documents count
 */
public record Complete(int cut) implements Metric {

    @Override
    public String label() {
        return "all in " + cut;
    }

    @Override
    public String key() {
        return "complete" + cut;
    }

    @Override
    public double of(RankedList list) {
        return !list.ideal().isEmpty() && list.hits(cut) == list.ideal().size() ? 1 : 0;
    }
}
