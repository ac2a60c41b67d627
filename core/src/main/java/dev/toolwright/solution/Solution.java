package dev.toolwright.solution;

import dev.toolwright.budget.Usage;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Toolbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How an instruction was solved, or not.
 *
 * @param instruction what was asked
 * @param outcome how the run ended
 * @param answer the final answer's text, present exactly if the outcome is {@link Outcome#ANSWERED}
 * @param trees what was grown: one tree of a search, one of each attempt of a chain
 * @param failure why the model could not be asked, one line for people; present exactly if the outcome is
 *     {@link Outcome#MODEL_FAILED}
 * @param chosen the node that gives the answer, or else the first that gives up; its text is the whole argument text
 * @param toolbox the tools that were offered, those found on the way last, the closing {@code Finish} not among them
 * @param strategy the strategy's name, as in configuration
 * @param model the model's id
 * @param usage what it cost
 * @param took wall time
 */
public record Solution(
        String instruction,
        Outcome outcome,
        Optional<String> answer,
        Optional<String> failure,
        List<SolutionTree> trees,
        Optional<SolutionNode> chosen,
        Toolbox toolbox,
        String strategy,
        String model,
        Usage usage,
        Duration took) {

    public Solution {
        trees = List.copyOf(trees);
        if (answer.isPresent() != (outcome == Outcome.ANSWERED)) {
            throw new IllegalArgumentException("an answer goes with ANSWERED, and only with it; outcome is " + outcome);
        }
        if (failure.isPresent() != (outcome == Outcome.MODEL_FAILED)) {
            throw new IllegalArgumentException("a failure goes with MODEL_FAILED, and only with it; outcome is " + outcome);
        }
    }

    /** How many calls came to this, over all trees; made-up names and bad arguments for two. */
    public long count(ObservationStatus status) {
        return trees.stream()
                .flatMap(SolutionTree::nodes)
                .filter(node -> node.observation().map(Observation::status).equals(Optional.of(status)))
                .count();
    }

    public boolean answered() {
        return outcome == Outcome.ANSWERED;
    }
}
