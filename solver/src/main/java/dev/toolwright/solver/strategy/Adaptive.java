package dev.toolwright.solver.strategy;

import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.TreeGrower;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Begins as ReACT and widens only where there is reason to: a node from which a step failed, or from which the model answered
 * with what no observation shows ({@link Grounding}), gets up to w children; where the model gives up, the node before. All
 * others get one. So an easy instruction costs what ReACT costs. Where no grounded answer is found, the first one counts.
 *
 * @param settings how; the attempts do not matter
 */
public record Adaptive(SolverSettings settings) implements Strategy {

    @Override
    public String name() {
        return "adaptive";
    }

    @Override
    public Solution solve(SolveTask task, SolveContext context) throws InterruptedException {
        try (TreeGrower grower = TreeGrower.start(name(), task, context, settings)) {
            new Search(grower, task).run();
            return grower.finish();
        }
    }

    private final class Search {

        private final TreeGrower grower;
        private final SolveTask task;
        private final Deque<Frame> frames = new ArrayDeque<>();

        Search(TreeGrower grower, SolveTask task) {
            this.grower = grower;
            this.task = task;
        }

        void run() throws InterruptedException {
            frames.push(new Frame(grower.plant().root()));
            while (!frames.isEmpty()) {
                Frame frame = frames.element();
                if (frame.children == (frame.wide ? settings.width() : 1)) {
                    frames.pop();
                    continue;
                }
                frame.children++;
                if (grower.grow(frame.node) instanceof Grown(var last, var answer)) {
                    follow(frame, last, answer);
                } else {
                    frames.clear();
                }
            }
        }

        private void follow(Frame frame, SolutionNode last, Optional<Answer> answer) {
            if (answer.isPresent()) {
                judge(frame, last, answer.get());
                return;
            }
            frame.wide |= failed(frame.node, last);
            if (last.pruned().equals(Optional.of(PruneReason.GAVE_UP))) {
                frames.pop();
                frames.stream().limit(1).forEach(before -> before.wide = true);
            } else if (last.pruned().isEmpty() && last.depth() >= settings.maxDepth()) {
                grower.prune(last, PruneReason.DEPTH_LIMIT);
            } else if (last.pruned().isEmpty()) {
                frames.push(new Frame(last));
            }
        }

        private void judge(Frame frame, SolutionNode last, Answer answer) {
            if (Grounding.isGrounded(task, last, answer.text())) {
                grower.choose(last, answer);
                frames.clear();
            } else {
                grower.prune(last, PruneReason.UNGROUNDED);
                frame.wide = true;
            }
        }
    }

    /** Whether some call of a step failed, or the model did, or the step brought nothing new. */
    private static boolean failed(SolutionNode from, SolutionNode last) {
        if (last.pruned().isPresent() && last.pruned().get() != PruneReason.GAVE_UP) {
            return true;
        }
        Optional<SolutionNode> node = Optional.of(last);
        while (node.isPresent() && node.get() != from) {
            if (Grounding.isFailure(node.get())) {
                return true;
            }
            node = node.get().parent();
        }
        return false;
    }

    private static final class Frame {

        final SolutionNode node;
        int children;
        boolean wide;

        Frame(SolutionNode node) {
            this.node = node;
        }
    }
}
