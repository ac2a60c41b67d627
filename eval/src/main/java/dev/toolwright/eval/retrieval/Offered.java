package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.search.Top;
import dev.toolwright.eval.metric.Complete;
import dev.toolwright.eval.metric.RankedList;
import dev.toolwright.eval.metric.Recall;
import java.util.List;

/**
 * What a contender offers if it is asked for so many tools.
 *
 * @param top how many were asked for
 * @param tools how many were offered, on average
 * @param relevant the share of the relevant tools that is among them, on average over instructions
 * @param complete the share of instructions with all relevant tools among them
 */
public record Offered(Top top, double tools, double relevant, double complete) {

    static Offered of(Top top, List<Outcome> outcomes) {
        Recall recall = new Recall(top.cap());
        Complete complete = new Complete(top.cap());
        List<RankedList> lists = outcomes.stream().map(Outcome::list).toList();
        return new Offered(
                top,
                outcomes.stream().mapToInt(outcome -> outcome.found().size()).average().orElse(0),
                lists.stream().mapToDouble(recall::of).average().orElse(0),
                lists.stream().mapToDouble(complete::of).average().orElse(0));
    }
}
