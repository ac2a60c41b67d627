package dev.toolwright.solver.strategy;

import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.TreeGrower;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Depth-first search that makes all children of a node before it goes into the best of them, up to the first answer. A child
 * that gives up ends the making of its siblings.
 */
final class BestFirst {

    /** In which order children are gone into. */
    @FunctionalInterface
    interface Order {

        /**
         * @param children nodes that can be followed, in the order of their making; at least one
         * @return those that are worth it, best first
         */
        List<SolutionNode> of(List<SolutionNode> children) throws InterruptedException;
    }

    private final TreeGrower grower;
    private final SolverSettings settings;

    BestFirst(TreeGrower grower, SolverSettings settings) {
        this.grower = grower;
        this.settings = settings;
    }

    void search(Order order) throws InterruptedException {
        Deque<SolutionNode> open = new ArrayDeque<>();
        open.push(grower.plant().root());
        while (!open.isEmpty()) {
            List<SolutionNode> children = new ArrayList<>();
            if (!expand(open.pop(), children)) {
                return;
            }
            if (!children.isEmpty()) {
                List<SolutionNode> worthy = order.of(children);
                children.stream()
                        .filter(child -> !worthy.contains(child))
                        .forEach(child -> grower.prune(child, PruneReason.PASSED_OVER));
                worthy.reversed().forEach(open::push);
            }
        }
    }

    /** Makes the children that can be followed. Returns whether the search goes on. */
    private boolean expand(SolutionNode node, List<SolutionNode> children) throws InterruptedException {
        for (int i = 0; i < settings.width(); i++) {
            if (!(grower.grow(node) instanceof Grown(var last, var answer)) || answer.isPresent()) {
                return false;
            }
            if (last.pruned().isEmpty() && last.depth() >= settings.maxDepth()) {
                grower.prune(last, PruneReason.DEPTH_LIMIT);
            }
            if (last.pruned().isEmpty()) {
                children.add(last);
            } else if (last.pruned().get() == PruneReason.GAVE_UP) {
                return true;
            }
        }
        return true;
    }
}
