package dev.toolwright.solver;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.NodePruned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a step is made, out of which purse and to whose ears: the search itself, or a branch explored ahead of it. */
final class Branch {

    private final BudgetMeter meter;
    private final Consumer<SolveEvent> events;
    private final Clock clock;
    private int silences;

    Branch(BudgetMeter meter, Consumer<SolveEvent> events, Clock clock) {
        this.meter = meter;
        this.events = events;
        this.clock = clock;
    }

    void emit(SolveEvent event) {
        events.accept(event);
    }

    void prune(SolutionNode node, PruneReason reason) {
        node.prune(reason);
        emit(new NodePruned(node.path(), reason));
    }

    void spend(Usage usage) {
        meter.spend(usage);
    }

    Usage spent() {
        return meter.usage();
    }

    Optional<BudgetLimit> limitReached() {
        return meter.reached();
    }

    boolean modelCallsUsedUp() {
        return meter.usage().modelCalls() >= meter.budget().modelCalls();
    }

    boolean timeIsUp() {
        return !now().isBefore(deadline());
    }

    Instant now() {
        return clock.instant();
    }

    Instant deadline() {
        return meter.deadline();
    }

    /** When a call that begins now must have ended. */
    Instant deadline(Duration timeout) {
        Instant end = now().plus(timeout);
        return end.isBefore(deadline()) ? end : deadline();
    }

    /** Counts a reply with neither text nor call. Returns how many there were in a row. */
    int countSilence() {
        return ++silences;
    }

    void endSilence() {
        silences = 0;
    }
}
