package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.AttemptStarted;
import dev.toolwright.solution.SolveEvent.BackedUp;
import dev.toolwright.solution.SolveEvent.BranchesDropped;
import dev.toolwright.solution.SolveEvent.BudgetReached;
import dev.toolwright.solution.SolveEvent.CallFinished;
import dev.toolwright.solution.SolveEvent.CallStarted;
import dev.toolwright.solution.SolveEvent.Finished;
import dev.toolwright.solution.SolveEvent.Judged;
import dev.toolwright.solution.SolveEvent.ModelAsked;
import dev.toolwright.solution.SolveEvent.ModelFailed;
import dev.toolwright.solution.SolveEvent.ModelReplied;
import dev.toolwright.solution.SolveEvent.NodePruned;
import dev.toolwright.solution.SolveEvent.Started;
import dev.toolwright.solution.SolveEvent.ThoughtAdded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a run's events against the protocol of {@link SolveEvent} and against the trees that came of it. */
final class EventChecker {

    private final Solution solution;
    private final Set<NodePath> known = new HashSet<>();
    private final Set<NodePath> pruned = new HashSet<>();
    private SolutionTree tree;
    private NodePath place = NodePath.ROOT;
    private Usage usage = Usage.NONE;
    private int attempts;
    private int added;

    private EventChecker(Solution solution) {
        this.solution = solution;
        this.tree = solution.trees().getFirst();
    }

    static void check(List<SolveEvent> events, Solution solution) {
        EventChecker checker = new EventChecker(solution);
        List<SolveEvent> open = new ArrayList<>();
        assertThat(events.getFirst()).isInstanceOf(Started.class);
        assertThat(events.subList(1, events.size())).doesNotHaveAnyElementsOfTypes(Started.class);
        for (SolveEvent event : events) {
            checker.check(event, open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
            open.add(event);
        }
        assertThat(events.getLast())
                .isEqualTo(new Finished(solution.outcome(), solution.answer(), solution.usage(), solution.took()));
        assertThat(checker.usage).isEqualTo(solution.usage());
        assertThat(checker.attempts).isEqualTo(solution.trees().size());
        assertThat(checker.added).isEqualTo(solution.trees().stream().mapToInt(t -> t.size() - 1).sum());
    }

    private void check(SolveEvent event, Optional<SolveEvent> before) {
        switch (event) {
            case Started(var instruction, _, _, _) -> assertThat(instruction).isEqualTo(solution.instruction());
            case AttemptStarted(int attempt) -> plant(attempt);
            case ModelAsked(var node) -> assertThat(node).isEqualTo(place);
            case ModelReplied(var node, var spent) -> {
                assertThat(before).contains(new ModelAsked(node));
                usage = usage.plus(spent);
            }
            case ModelFailed(var node, var message) -> {
                add(node);
                assertThat(node(node).text()).isEqualTo(message);
                usage = before.orElseThrow() instanceof ModelAsked ? usage.plus(Usage.FREE_MODEL_CALL) : usage;
            }
            case ThoughtAdded(var node, var text) -> {
                add(node);
                assertThat(node(node).text()).isEqualTo(text);
            }
            case CallStarted(var node, var call) -> {
                add(node(node).parent().orElseThrow().path());
                add(node);
                assertThat(node(node).text()).isEqualTo(call.arguments());
            }
            case CallFinished(var node, var call, var observation, _) -> {
                assertThat(before).contains(new CallStarted(node, call));
                assertThat(node(node).observation()).contains(observation);
                boolean made = observation.text().endsWith("!");
                usage = made ? usage.plus(Usage.TOOL_CALL) : usage;
            }
            case NodePruned(var node, var reason) -> {
                assertThat(known).contains(node);
                assertThat(pruned.add(node)).isTrue();
                assertThat(node(node).pruned()).contains(reason);
            }
            case BackedUp(var from, var to) -> {
                assertThat(from).isEqualTo(place);
                assertThat(known).contains(to);
                assertThat(to).isNotEqualTo(from);
                place = to;
            }
            case Judged(var nodes, var scores, var spent) -> {
                assertThat(known).containsAll(nodes);
                assertThat(scores).hasSameSizeAs(nodes);
                usage = usage.plus(spent);
            }
            case BranchesDropped(int steps, var spent) -> {
                assertThat(steps).isPositive();
                usage = usage.plus(spent);
            }
            case BudgetReached _ ->
                usage = before.orElseThrow() instanceof ModelAsked ? usage.plus(Usage.FREE_MODEL_CALL) : usage;
            case Finished _ -> {}
        }
    }

    private void plant(int attempt) {
        assertThat(attempt).isEqualTo(++attempts);
        tree = solution.trees().get(attempt - 1);
        place = NodePath.ROOT;
        known.clear();
        pruned.clear();
        known.add(place);
    }

    private void add(NodePath path) {
        SolutionNode node = node(path);
        assertThat(known).contains(node.parent().orElseThrow().path());
        assertThat(known.add(path)).isTrue();
        added++;
        place = path;
    }

    private SolutionNode node(NodePath path) {
        return tree.find(path).orElseThrow(() -> new AssertionError("no node at " + path));
    }
}
