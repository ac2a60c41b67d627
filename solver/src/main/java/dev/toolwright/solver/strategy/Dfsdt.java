package dev.toolwright.solver.strategy;

import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.Growth.ModelLost;
import dev.toolwright.solver.Growth.OutOfBudget;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * DFSDT (Qin et al. 2023): depth-first search over a tree of decisions, ToolBench's {@code DFS_woFilter_wN}, up to the first
 * answer. Each node is expanded up to N times, each time told what was tried from it before. A path that reaches the depth
 * limit or fails makes way for its next sibling; one that the model gives up takes its parent's expansion with it.
 *
 * @param settings how; the attempts do not matter
 */
public record Dfsdt(SolverSettings settings) implements Strategy {

    /** Frames left behind where a path just ends: its own. */
    private static final int DEAD_END = 1;

    /** Frames left behind where the model gives up: its own and its parent's. */
    private static final int GIVE_UP = 2;

    /** Action inputs marked as finished above and including the answer's. */
    private static final int FINISHED_INPUTS = 3;

    @Override
    public String name() {
        return settings.width() == SolverSettings.DEFAULT_WIDTH ? "dfsdt" : "dfsdt_w" + settings.width();
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            new Search(grower).run();
            return grower.finish();
        }
    }

    /** One search: the frames that are open, on a stack of its own, as deep as the tree. */
    private final class Search {

        private final TreeGrower grower;
        private final Deque<Frame> frames = new ArrayDeque<>();
        private int visits;

        Search(TreeGrower grower) {
            this.grower = grower;
        }

        void run() throws InterruptedException {
            enter(grower.plant().root());
            while (!frames.isEmpty()) {
                Frame frame = frames.element();
                if (frame.expansions == settings.width()) {
                    unwind(DEAD_END);
                    continue;
                }
                frame.expansions++;
                switch (grower.grow(frame.node, ahead())) {
                    case OutOfBudget _, ModelLost _ -> frames.clear();
                    case Grown(var last, var answer) -> follow(last, answer);
                }
            }
        }

        private void follow(SolutionNode last, Optional<Answer> answer) {
            enter(last);
            if (answer.isPresent()) {
                markFinished(answer.get().node());
                frames.clear();
            } else if (last.pruned().isPresent()) {
                boolean gaveUp = last.pruned().get() == PruneReason.GAVE_UP;
                unwind(gaveUp ? GIVE_UP : DEAD_END);
            } else if (last.depth() >= settings.maxDepth()) {
                grower.prune(last, PruneReason.DEPTH_LIMIT);
                unwind(DEAD_END);
            }
        }

        private void enter(SolutionNode node) {
            node.setVisitNumber(visits++);
            frames.push(new Frame(node));
        }

        private void unwind(int count) {
            for (int i = 0; i < count && !frames.isEmpty(); i++) {
                frames.pop();
            }
        }

        /** Where the search would go on, one place after the other, if whatever is still open led nowhere. */
        private List<SolutionNode> ahead() throws InterruptedException {
            List<SolutionNode> places = new ArrayList<>();
            if (settings.branches() > 1) {
                Iterator<Frame> below = frames.iterator();
                below.next();
                boolean open = true;
                while (open && below.hasNext() && places.size() < settings.branches()) {
                    Frame frame = below.next();
                    open = addPlace(frame.node, frame.expansions, places);
                }
            }
            return places;
        }

        /** Adds the first place at or below a node that was not explored yet. Returns whether the search may go beyond it. */
        private boolean addPlace(SolutionNode node, int expansions, List<SolutionNode> places)
                throws InterruptedException {
            if (expansions == settings.width()) {
                return true;
            }
            if (!(grower.foresee(node).orElse(null) instanceof Grown(var last, var answer))) {
                return places.add(node);
            }
            boolean open = last.pruned().isEmpty() && last.depth() < settings.maxDepth();
            return answer.isEmpty() && (!open || addPlace(last, 0, places));
        }
    }

    private static void markFinished(SolutionNode answer) {
        int inputs = 0;
        Optional<SolutionNode> node = Optional.of(answer);
        while (inputs < FINISHED_INPUTS && node.isPresent()) {
            node.get().markFinished();
            inputs += node.get().kind() == NodeKind.ACTION_INPUT ? 1 : 0;
            node = node.get().parent();
        }
    }

    private static final class Frame {

        final SolutionNode node;
        int expansions;

        Frame(SolutionNode node) {
            this.node = node;
        }
    }
}
