package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.runs.RunReport.Failure;
import dev.toolwright.solution.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what comes of a run and tells the listener, one thread at a time. Holds no solutions. */
final class Tally {

    private final RunListener listener;
    private final int instructions;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Failure> failures = new ArrayList<>();
    private int earlier;
    private Usage usage;

    Tally(RunListener listener, int instructions, Usage spent) {
        this.listener = listener;
        this.instructions = instructions;
        this.usage = spent;
    }

    synchronized void countEarlier(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
        earlier++;
    }

    synchronized void begun() {
        listener.begun(instructions, earlier);
    }

    synchronized void started(Instruction instruction) {
        listener.started(instruction);
    }

    synchronized void finished(Instruction instruction, Outcome outcome, Usage spent) {
        outcomes.merge(outcome, 1, Integer::sum);
        usage = usage.plus(spent);
        listener.finished(instruction, outcome, spent);
    }

    synchronized void failed(Instruction instruction, String reason, @Nullable Throwable cause, Usage spent) {
        failures.add(new Failure(instruction.id(), reason));
        usage = usage.plus(spent);
        listener.failed(instruction, reason, cause);
    }

    synchronized RunReport report(Duration took) {
        int ended = outcomes.values().stream().mapToInt(Integer::intValue).sum() + failures.size();
        return new RunReport(instructions, earlier, outcomes, usage, took, failures, instructions - ended);
    }
}
