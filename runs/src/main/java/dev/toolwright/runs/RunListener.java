package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.SolveEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears how a run goes on. First {@link #begun}, then for each open instruction {@link #started} and, unless the run is
 * stopped, one of {@link #finished} and {@link #failed}. Called by one thread at a time, but for {@link #happened}; it must not
 * block.
 */
public interface RunListener {

    /** Hears nothing. */
    RunListener NONE = new RunListener() {};

    /**
     * @param instructions all of the run
     * @param done those that an earlier run has solved
     */
    default void begun(int instructions, int done) {}

    default void started(Instruction instruction) {}

    /** A step of an instruction: its own in their order, those of several on as many threads. The journal has it. */
    default void happened(Instruction instruction, SolveEvent event) {}

    default void finished(Instruction instruction, Outcome outcome, Usage usage) {}

    /**
     * @param reason one line for people
     * @param cause what was thrown, for those who look for a fault; null if the model failed, which throws nothing
     */
    default void failed(Instruction instruction, String reason, @Nullable Throwable cause) {}
}
