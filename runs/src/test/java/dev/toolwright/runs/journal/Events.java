package dev.toolwright.runs.journal;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Events to try things with. */
final class Events {

    private Events() {}

    static List<SolveEvent> oneOfEachKind() {
        NodePath node = new NodePath("0.1");
        ToolCall call = new ToolCall("c1", "echo", "{\"n\": 1}");
        return List.of(
                new SolveEvent.Started("what?", "dfsdt", "scripted", List.of("echo")),
                new SolveEvent.AttemptStarted(1),
                new SolveEvent.ModelAsked(NodePath.ROOT),
                new SolveEvent.ModelReplied(node, Usage.FREE_MODEL_CALL),
                new SolveEvent.ModelFailed(node, "no reply"),
                new SolveEvent.ThoughtAdded(node, "hm\n"),
                new SolveEvent.CallStarted(node, call),
                new SolveEvent.CallFinished(node, call, Observation.ok("1"), Duration.ofMillis(5)),
                new SolveEvent.NodePruned(node, PruneReason.DEPTH_LIMIT),
                new SolveEvent.BackedUp(node, NodePath.ROOT),
                new SolveEvent.Judged(List.of(node), List.of(0.5), Usage.FREE_MODEL_CALL),
                new SolveEvent.BranchesDropped(2, Usage.FREE_MODEL_CALL),
                new SolveEvent.BudgetReached(BudgetLimit.TOKENS),
                new SolveEvent.Finished(Outcome.UNANSWERED, Optional.empty(), Usage.NONE, Duration.ZERO));
    }
}
