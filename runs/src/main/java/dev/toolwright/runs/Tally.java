package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.runs.RunReport.Failure;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what comes of a run and tells the listener, one thread at a time but for what instructions do. Holds no solutions. */
final class Tally {

    private final RunListener listener;
    private final int instructions;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Failure> failures = new ArrayList<>();
    private int earlier;
    private Usage usage;
    private CallCounts calls;

    Tally(RunListener listener, int instructions, Usage spent, CallCounts made) {
        this.listener = listener;
        this.instructions = instructions;
        this.usage = spent;
        this.calls = made;
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

    void happened(Instruction instruction, SolveEvent event) {
        listener.happened(instruction, event);
    }

    synchronized void finished(Instruction instruction, Solution solution) {
        outcomes.merge(solution.outcome(), 1, Integer::sum);
        count(solution);
        listener.finished(instruction, solution.outcome(), solution.usage());
    }

    /** @param solution how far it came, if it came to anything */
    synchronized void failed(
            Instruction instruction, String reason, @Nullable Throwable cause, @Nullable Solution solution) {
        failures.add(new Failure(instruction.id(), reason));
        if (solution != null) {
            count(solution);
        }
        listener.failed(instruction, reason, cause);
    }

    private void count(Solution solution) {
        usage = usage.plus(solution.usage());
        calls = calls.plus(CallCounts.of(solution));
    }

    /** @param settings that shaped the answers */
    synchronized RunReport report(Map<String, String> settings, Duration took) {
        int ended = outcomes.values().stream().mapToInt(Integer::intValue).sum() + failures.size();
        return new RunReport(
                settings, instructions, earlier, outcomes, usage, calls.faults(), calls.origins(), took, failures, instructions - ended);
    }
}
