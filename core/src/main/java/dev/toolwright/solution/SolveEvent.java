package dev.toolwright.solution;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens during one run, as it happens: ids and values only. One {@link Started} comes first, one {@link Finished}
 * last (a run that is interrupted has none); {@link AttemptStarted} plants each tree, and paths are those of the tree
 * planted last. In between, every {@link ModelAsked} is followed by its {@link ModelReplied} or {@link ModelFailed} and
 * every {@link CallStarted} by its {@link CallFinished}. A node is added before any other event names it:
 * {@link ThoughtAdded}, {@link ModelFailed} and {@link CallStarted} add nodes, the last one two, an action and its action
 * input. Of branches that are explored at once, each is told when the search comes to it. Terminal, {@code --json}, journal and metrics all feed on this.
 */
public sealed interface SolveEvent {

    /** @param tools names of the tools offered, without the closing one */
    record Started(String instruction, String strategy, String model, List<String> tools) implements SolveEvent {
        public Started {
            tools = List.copyOf(tools);
        }
    }

    /** A new tree begins; the first attempt is 1. */
    record AttemptStarted(int attempt) implements SolveEvent {}

    /** The model is asked to go on from a node. */
    record ModelAsked(NodePath node) implements SolveEvent {}

    /** The model replied; the usage is this reply's. */
    record ModelReplied(NodePath node, Usage usage) implements SolveEvent {}

    /** The model did not reply, or said nothing too often; {@code node} is the thought that stands for it, pruned next. */
    record ModelFailed(NodePath node, String message) implements SolveEvent {}

    /** The model thought aloud. */
    record ThoughtAdded(NodePath node, String text) implements SolveEvent {}

    /** A call begins, the closing {@code Finish} and made-up names included; {@code node} is its action input. */
    record CallStarted(NodePath node, ToolCall call) implements SolveEvent {}

    /** A call is over. The observation is as the model sees it, shortened. */
    record CallFinished(NodePath node, ToolCall call, Observation observation, Duration took) implements SolveEvent {}

    /** A node is not searched below. */
    record NodePruned(NodePath node, PruneReason reason) implements SolveEvent {}

    /** The search leaves a path and goes on from an earlier node. */
    record BackedUp(NodePath from, NodePath to) implements SolveEvent {}

    /**
     * The model was asked how good some nodes are.
     *
     * @param nodes in the order of their making
     * @param scores one of each node, higher is better, comparable within one event only
     * @param usage of all that was asked for this
     */
    record Judged(List<NodePath> nodes, List<Double> scores, Usage usage) implements SolveEvent {
        public Judged {
            nodes = List.copyOf(nodes);
            scores = List.copyOf(scores);
        }
    }

    /** Branches were explored beside the search that it did not come to: they are not in the tree, but cost this. */
    record BranchesDropped(int steps, Usage usage) implements SolveEvent {}

    /** A limit is reached; the run ends with what it has. */
    record BudgetReached(BudgetLimit limit) implements SolveEvent {}

    /** The run is over. The usage is that of the whole run. */
    record Finished(Outcome outcome, Optional<String> answer, Usage usage, Duration took) implements SolveEvent {}
}
