package dev.toolwright.solver;

import dev.toolwright.solution.Solution;

/**
 * A rule of search. Open to anyone: implementations decide from which node the model is asked next, and a
 * {@link TreeGrower} does the rest. Immutable, so one strategy serves any number of runs at once.
 */
public interface Strategy {

    /** As in configuration: {@code react}, {@code cot@3}, {@code dfsdt}. */
    String name();

    /**
     * Solves one instruction on the calling thread; blocks while models and tools work.
     *
     * @return always a solution, also where the budget ran out or no model could be asked; its outcome says so
     * @throws InterruptedException if the thread was interrupted, which is how a run is cancelled
     */
    Solution solve(SolveTask task, SolveContext context) throws InterruptedException;
}
