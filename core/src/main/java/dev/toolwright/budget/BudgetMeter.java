package dev.toolwright.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Adds up what one run spends and says when a limit is reached. Thread-safe. */
public final class BudgetMeter {

    private final Budget budget;
    private final Clock clock;
    private final Instant start;
    private Usage usage = Usage.NONE;
    private Usage held = Usage.NONE;
    private long steps;

    private BudgetMeter(Budget budget, Clock clock) {
        this.budget = budget;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Starts the run's time now. */
    public static BudgetMeter start(Budget budget, Clock clock) {
        return new BudgetMeter(budget, clock);
    }

    public synchronized void spend(Usage spent) {
        usage = usage.plus(spent);
    }

    /** Sets aside what someone else may spend: it counts as spent until it is released. */
    public synchronized void hold(Usage share) {
        held = held.plus(share);
    }

    /** Gives back what was held. */
    public synchronized void release() {
        held = Usage.NONE;
    }

    /** Counts a reply that grew the tree. */
    public synchronized void step() {
        steps++;
    }

    public synchronized Usage usage() {
        return usage;
    }

    /** Replies counted so far that grew the tree. */
    public synchronized long steps() {
        return steps;
    }

    public Budget budget() {
        return budget;
    }

    /** When the run's time is up. */
    public Instant deadline() {
        return start.plus(budget.wallTime());
    }

    public Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    /** The limit that is reached, if one is: nothing more may be spent on this run. */
    public synchronized Optional<BudgetLimit> reached() {
        if (usage.modelCalls() + held.modelCalls() >= budget.modelCalls()) {
            return Optional.of(BudgetLimit.MODEL_CALLS);
        }
        if (steps >= budget.steps()) {
            return Optional.of(BudgetLimit.STEPS);
        }
        if (usage.toolCalls() + held.toolCalls() >= budget.toolCalls()) {
            return Optional.of(BudgetLimit.TOOL_CALLS);
        }
        if (usage.totalTokens() >= budget.tokens()) {
            return Optional.of(BudgetLimit.TOKENS);
        }
        if (usage.costMicroUsd() >= budget.costMicroUsd()) {
            return Optional.of(BudgetLimit.COST);
        }
        return clock.instant().isBefore(deadline()) ? Optional.empty() : Optional.of(BudgetLimit.WALL_TIME);
    }
}
