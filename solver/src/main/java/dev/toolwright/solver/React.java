package dev.toolwright.solver;

import dev.toolwright.budget.Budget;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;

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
        TreeGrower grower = TreeGrower.start(name(), task, bounded(context), settings);
        boolean over = false;
        for (int attempt = 1; attempt <= settings.attempts() && !over; attempt++) {
            over = attempt(grower);
        }
        return grower.finish();
    }

    /** Grows one chain. Returns whether the run is over. */
    private boolean attempt(TreeGrower grower) throws InterruptedException {
        SolutionNode node = grower.plant().root();
        while (node.pruned().isEmpty()) {
            switch (grower.grow(node)) {
                case OutOfBudget _, ModelLost _ -> {
                    return true;
                }
                case Grown(var last, var answer) -> {
                    if (answer.isPresent()) {
                        return true;
                    }
                    node = last;
                }
            }
            if (node.depth() >= settings.maxDepth() && node.pruned().isEmpty()) {
                grower.prune(node, PruneReason.DEPTH_LIMIT);
            }
        }
        return false;
    }

    private SolveContext bounded(SolveContext context) {
        Budget budget = context.budget();
        return settings.rules().limitsChains() ? context : context.withBudget(budget.withModelCalls(Budget.UNLIMITED));
    }
}
