package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.solution.SolutionNode;
import java.util.Optional;

/** What came of asking the model once. */
public sealed interface Growth {

    /**
     * The tree grew, be it by a pruned node that stands for a failure.
     *
     * @param last the last new node, from which a search goes on; the same node again where a silent reply was kept
     * @param answer the answer, if the reply gave one
     */
    record Grown(SolutionNode last, Optional<Answer> answer) implements Growth {}

    /** The run is over: a limit is reached. What the last reply would have added may be missing. */
    record OutOfBudget(BudgetLimit limit) implements Growth {}

    /** The run is over: no request can reach the model. */
    record ModelLost(String message) implements Growth {}

    /**
     * @param node the action input that gave it
     * @param text for people
     */
    record Answer(SolutionNode node, String text) {}
}
