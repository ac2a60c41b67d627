package dev.toolwright.solver.strategy;

import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.TreeGrower;
import java.util.ArrayList;
import java.util.List;

/**
 * Search level by level, up to the first answer. A level gets its children in rounds: first each node its first, then each its
 * second, so that what is explored at once never has a parent in common. A node from which the model gives up gets no more.
 */
final class Levels {

    /** Which nodes of a new level are followed. */
    @FunctionalInterface
    interface Choice {

        /** @param level nodes that can be followed, in the order of their making; at least one */
        List<SolutionNode> of(List<SolutionNode> level) throws InterruptedException;
    }

    private final TreeGrower grower;
    private final SolverSettings settings;
    private boolean over;

    Levels(TreeGrower grower, SolverSettings settings) {
        this.grower = grower;
        this.settings = settings;
    }

    void search(Choice choice) throws InterruptedException {
        List<SolutionNode> level = List.of(grower.plant().root());
        while (!level.isEmpty()) {
            List<SolutionNode> next = children(level);
            level = over || next.isEmpty() ? List.of() : choose(choice, next);
        }
    }

    private List<SolutionNode> choose(Choice choice, List<SolutionNode> level) throws InterruptedException {
        List<SolutionNode> chosen = choice.of(level);
        level.stream()
                .filter(node -> !chosen.contains(node))
                .forEach(node -> grower.prune(node, PruneReason.PASSED_OVER));
        return chosen;
    }

    private List<SolutionNode> children(List<SolutionNode> level) throws InterruptedException {
        List<SolutionNode> children = new ArrayList<>();
        List<SolutionNode> parents = new ArrayList<>(level);
        for (int round = 0; round < settings.width() && !over; round++) {
            for (SolutionNode parent : List.copyOf(parents)) {
                List<SolutionNode> rest = parents.subList(parents.indexOf(parent) + 1, parents.size());
                if (!(grower.grow(parent, rest) instanceof Grown(var last, var answer)) || answer.isPresent()) {
                    over = true;
                    return children;
                }
                if (last.pruned().isEmpty() && last.depth() >= settings.maxDepth()) {
                    grower.prune(last, PruneReason.DEPTH_LIMIT);
                }
                if (last.pruned().isEmpty()) {
                    children.add(last);
                } else if (last.pruned().get() == PruneReason.GAVE_UP) {
                    parents.remove(parent);
                }
            }
        }
        return children;
    }
}
