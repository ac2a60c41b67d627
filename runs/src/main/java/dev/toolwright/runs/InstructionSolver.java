package dev.toolwright.runs;

import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import java.util.function.Consumer;

/**
 * Solves one instruction: finds its tools, opens a strategy and a model. Called by many threads at once. Whatever it throws is
 * that one instruction's failure and is recorded with its message; only a {@link dev.toolwright.store.StoreException}
 * or a {@link dev.toolwright.store.sql.DatabaseException}, which every other instruction would meet too, ends the run.
 */
@FunctionalInterface
public interface InstructionSolver {

    /**
     * @param seed this instruction's own, drawn from the run's seed and its id
     * @param events gets what happens, in order, from the calling thread
     * @param memory what the instruction's run was told before it was killed, and is told now
     * @throws InterruptedException if the thread was interrupted, which is how a run is stopped
     */
    Solution solve(Instruction instruction, long seed, Consumer<SolveEvent> events, RunMemory memory)
            throws InterruptedException;
}
