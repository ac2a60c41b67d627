package dev.toolwright.solver;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import java.time.Clock;
import java.time.Duration;

/**
 * Divides what is left of a run's budget among branches that are explored at once. What each gets depends only on what was
 * spent before, so none depends on what the others do meanwhile, and together they spend no more than the run may.
 */
final class Purse {

    /** Calls of tools that one reply may well ask for: where less is left for a branch, it is not explored. */
    private static final long ROOM_FOR_CALLS = 8;

    private final BudgetMeter meter;
    private final Clock clock;
    private final int asks;

    /** @param asks how often a model may be asked for one step */
    Purse(BudgetMeter meter, Clock clock, int asks) {
        this.meter = meter;
        this.clock = clock;
        this.asks = asks;
    }

    /** How many branches beside the search's own can be paid for, of so many. */
    int affordable(int wanted) {
        if (wanted < 1 || meter.reached().isPresent()) {
            return 0;
        }
        long most = Math.min(wanted, (modelCalls() - 1) / asks - 1);
        most = Math.min(most, meter.budget().steps() - meter.steps() - 1);
        if (limitsTools()) {
            most = Math.min(most, toolCalls() / (2 * ROOM_FOR_CALLS) - 1);
        }
        return (int) Math.max(0, most);
    }

    /** Sets aside what one of so many branches may spend. */
    BudgetMeter share(int branches) {
        Budget whole = meter.budget();
        long tools = limitsTools() ? toolCalls() / (2L * (branches + 1)) : Budget.UNLIMITED;
        Usage used = meter.usage();
        // One model call more than it can make: the last one of a budget is paid for, but not used.
        return BudgetMeter.start(
                new Budget(
                        Budget.UNLIMITED,
                        asks + 1L,
                        tools,
                        whole.tokens() - used.totalTokens(),
                        whole.costMicroUsd() - used.costMicroUsd(),
                        Duration.between(clock.instant(), meter.deadline())),
                clock);
    }

    /** What counts as spent until a share comes back. */
    Usage hold(BudgetMeter share) {
        return new Usage(asks, limitsTools() ? share.budget().toolCalls() : 0, 0, 0, 0, 0, true);
    }

    private long modelCalls() {
        return meter.budget().modelCalls() - meter.usage().modelCalls();
    }

    private long toolCalls() {
        return meter.budget().toolCalls() - meter.usage().toolCalls();
    }

    private boolean limitsTools() {
        return meter.budget().toolCalls() != Budget.UNLIMITED;
    }
}
