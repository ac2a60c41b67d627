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
import java.util.ArrayList;
import java.util.List;

/**
 * Self-consistency (Wang et al. 2023): n chains, all grown to their ends, and the answer on which most of them agree
 * ({@link Ballot}). If the budget ends first, those that there are decide.
 *
 * @param settings how; the attempts are the chains, the width does not matter
 */
public record SelfConsistency(SolverSettings settings) implements Strategy {

    /** Chains where the settings do not say: an odd number, and enough for a majority. */
    public static final int DEFAULT_CHAINS = 5;

    @Override
    public String name() {
        return "cot-sc@" + settings.attempts();
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            Chains chains = new Chains(grower, settings, settings.attempts());
            List<Grown> answered = new ArrayList<>();
            boolean over = false;
            while (chains.isAnotherLeft() && !over) {
                Growth end = chains.grow(Budget.UNLIMITED);
                over = !(end instanceof Grown);
                if (end instanceof Grown grown && grown.answer().isPresent()) {
                    answered.add(grown);
                }
            }
            if (!answered.isEmpty()) {
                Grown best = answered.get(Ballot.winner(answered.stream()
                        .map(grown -> grown.answer().orElseThrow().text())
                        .toList()));
                grower.choose(best.last(), best.answer().orElseThrow());
            }
            return grower.finish();
        }
    }
}
