package dev.toolwright.solver.strategy;

import dev.toolwright.budget.Budget;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.Growth;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;

/**
 * ReACT (Yao et al. 2023): one chain of thoughts and calls, ToolBench's {@code CoT@n}. Up to n attempts, each from a root of
 * its own, until one answers; an attempt ends with an answer, a give-up, a failure of the model or at the depth limit.
 *
 * @param settings how; the width does not matter
 */
public record React(SolverSettings settings) implements Strategy {

    @Override
    public String name() {
        return settings.attempts() == 1 ? "react" : "cot@" + settings.attempts();
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, bounded(context), settings)) {
            Chains chains = new Chains(grower, settings, settings.attempts());
            boolean over = false;
            while (chains.isAnotherLeft() && !over) {
                Growth end = chains.grow(Budget.UNLIMITED);
                over = !(end instanceof Grown(_, var answer)) || answer.isPresent();
            }
            return grower.finish();
        }
    }

    private SolveContext bounded(SolveContext context) {
        Budget budget = context.budget();
        return settings.rules().limitsChains() ? context : context.withBudget(budget.withModelCalls(Budget.UNLIMITED));
    }
}
