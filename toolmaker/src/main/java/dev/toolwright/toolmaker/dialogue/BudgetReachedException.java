package dev.toolwright.toolmaker.dialogue;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;

/** The making of a tool has used up its budget. The tool is neither made nor rejected: with a larger one it could go on. */
public final class BudgetReachedException extends RuntimeException {

    private final BudgetLimit limit;
    private final Usage usage;

    BudgetReachedException(BudgetLimit limit, Usage usage) {
        super("the tool is not made yet, and the budget's limit of " + limit.label() + " is reached after "
                + usage.modelCalls() + " model calls; raise it and ask again");
        this.limit = limit;
        this.usage = usage;
    }

    public BudgetLimit limit() {
        return limit;
    }

    /** What was spent. */
    public Usage usage() {
        return usage;
    }
}
