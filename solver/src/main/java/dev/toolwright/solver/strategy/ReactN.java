package dev.toolwright.solver.strategy;

import dev.toolwright.solution.Solution;
import dev.toolwright.solver.Growth;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;

/**
 * ReACT@N (Qin et al. 2023): ReACT again and again, until it answers or has cost as much as DFSDT, so that the two can be
 * compared at equal cost. DFSDT's cost is counted in model calls: what it pays for an instruction that it does not solve, if
 * each reply is one call without text. With w children and a depth limit of d, where such a reply adds two levels, that is
 * w + w² + … + w^⌈d/2⌉; 126 by default.
 *
 * @param settings how; the attempts do not matter
 */
public record ReactN(SolverSettings settings) implements Strategy {

    public static final String NAME = "react@n";

    private static final int LEVELS_A_CALL = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        long cost = Math.min(cost(), context.budget().modelCalls());
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            Chains chains = new Chains(grower, settings, Integer.MAX_VALUE);
            boolean over = false;
            while (grower.modelCalls() < cost && !over) {
                Growth end = chains.grow(cost);
                over = !(end instanceof Grown(_, var answer)) || answer.isPresent();
            }
            return grower.finish();
        }
    }

    /** Model calls, the budget apart. */
    long cost() {
        long cost = 0;
        long level = 1;
        for (int depth = 0; depth < settings.maxDepth() && cost < Integer.MAX_VALUE; depth += LEVELS_A_CALL) {
            level *= settings.width();
            cost += level;
        }
        return cost;
    }
}
