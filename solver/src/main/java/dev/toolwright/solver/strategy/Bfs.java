package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;

/**
 * Breadth-first search: every node of a level is expanded, w children each, before any of the next. Finds the answer that takes
 * the fewest steps, at a cost that grows with the power of their number.
 *
 * @param settings how; the attempts do not matter
 */
public record Bfs(SolverSettings settings) implements Strategy {

    @Override
    public String name() {
        return "bfs";
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            new Levels(grower, settings).search(level -> level);
            return grower.finish();
        }
    }
}
