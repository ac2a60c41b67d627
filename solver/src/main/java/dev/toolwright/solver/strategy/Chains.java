package dev.toolwright.solver.strategy;

import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.Growth;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.TreeGrower;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Chains, each in a tree of its own and grown to its end before the next begins; the next ones may be explored meanwhile. */
final class Chains {

    private final TreeGrower grower;
    private final SolverSettings settings;
    private final Deque<SolutionTree> waiting = new ArrayDeque<>();
    private int left;

    Chains(TreeGrower grower, SolverSettings settings, int attempts) {
        this.grower = grower;
        this.settings = settings;
        this.left = attempts;
    }

    boolean isAnotherLeft() {
        return left > 0;
    }

    /**
     * Begins the next chain and grows it to its end.
     *
     * @param maxCalls model calls of all chains together at which the chain is broken off
     * @return the last growth: an answer, a pruned node, or that the run is over
     */
    Growth grow(long maxCalls) throws InterruptedException {
        left--;
        SolutionTree tree = waiting.isEmpty() ? grower.prepare() : waiting.remove();
        grower.open(tree);
        Growth growth = new Grown(tree.root(), Optional.empty());
        while (growth instanceof Grown(var node, var answer)
                && answer.isEmpty()
                && node.pruned().isEmpty()
                && grower.modelCalls() < maxCalls) {
            growth = grower.grow(node, ahead());
            pruneAtLimit(growth);
        }
        return growth;
    }

    private void pruneAtLimit(Growth growth) {
        if (growth instanceof Grown(var last, var answer)
                && answer.isEmpty()
                && last.pruned().isEmpty()
                && last.depth() >= settings.maxDepth()) {
            grower.prune(last, PruneReason.DEPTH_LIMIT);
        }
    }

    /** Where the next chains go on. */
    private List<SolutionNode> ahead() throws InterruptedException {
        List<SolutionNode> tips = new ArrayList<>();
        while (waiting.size() < Math.min(settings.branches() - 1, left)) {
            waiting.add(grower.prepare());
        }
        for (SolutionTree tree : waiting) {
            tip(tree).ifPresent(tips::add);
        }
        return tips;
    }

    /** The end of a chain as far as it was explored; empty if it goes no further. */
    private Optional<SolutionNode> tip(SolutionTree tree) throws InterruptedException {
        SolutionNode node = tree.root();
        while (grower.foresee(node).orElse(null) instanceof Grown(var last, var answer)) {
            if (answer.isPresent() || last.pruned().isPresent() || last.depth() >= settings.maxDepth()) {
                return Optional.empty();
            }
            node = last;
        }
        return Optional.of(node);
    }
}
