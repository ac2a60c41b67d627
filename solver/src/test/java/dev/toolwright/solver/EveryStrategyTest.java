package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.Message;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.tool.Observation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every strategy that has a name, whatever the model says. A failure names the seed that repeats it. */
class EveryStrategyTest {

    private static final int RUNS = 150;

    static Stream<String> names() {
        return Strategies.list().stream().map(entry -> entry.name().replace("N", "3"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void solve_anyModel_endsWithinItsBudgetAndKeepsItsPromises(String name) {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            SolverSettings settings = settings(random);
            Budget budget = budget(random);
            List<SolveEvent> events = new ArrayList<>();

            Solution solution = solve(name, settings, budget, model(seed, seed), events);

            String what = name + ", seed " + seed;
            assertWithin(what, solution, budget);
            EventChecker.check(events, solution);
            solution.trees().forEach(tree -> tree.nodes().forEach(node -> assertNode(what, node, settings)));
            assertThat(drawn(solve(name, settings, budget, model(seed, seed), new ArrayList<>())))
                    .as(what)
                    .isEqualTo(drawn(solution));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void solve_firstBranch_isWhatReactDoes(String name) {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            SolverSettings settings = settings(random);
            PureModel undecided = new PureModel(seed, random.nextInt(8), false, 0);
            Budget ample = Budget.defaults().withModelCalls(400);

            List<SolutionNode> first = firstBranch(solve(name, settings, ample, undecided, new ArrayList<>()));
            Solution react = solve("react", settings, ample, undecided, new ArrayList<>());
            List<SolutionNode> chain = firstBranch(react);

            String what = name + ", seed " + seed;
            assertThat(chain.size()).as(what).isGreaterThanOrEqualTo(first.size());
            for (int i = 0; i < first.size(); i++) {
                assertThat(said(first.get(i))).as(what).isEqualTo(said(chain.get(i)));
            }
            if (first.size() < chain.size()) {
                assertThat(name).as(what).matches("bfs|beam|tot-bfs.*|dfs|tot-dfs.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void solve_severalBranches_growTheSameTreeAsOne(String name) {
        int dropped = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            SolverSettings settings = settings(random);
            Budget ample = Budget.defaults().withModelCalls(2_000);
            List<SolveEvent> events = new ArrayList<>();

            Solution one = solve(name, settings, ample, model(seed, 1), new ArrayList<>());
            Solution many = solve(name, settings.withBranches(2 + random.nextInt(4)), ample, model(seed, 2), events);

            if (one.outcome() != Outcome.OUT_OF_BUDGET && many.outcome() != Outcome.OUT_OF_BUDGET) {
                assertThat(drawn(many)).as("%s, seed %d", name, seed).isEqualTo(drawn(one));
                assertThat(many.usage().modelCalls()).isGreaterThanOrEqualTo(one.usage().modelCalls());
            }
            EventChecker.check(events, many);
            dropped += (int) events.stream().filter(SolveEvent.BranchesDropped.class::isInstance).count();
        }
        if (name.matches("cot@3|dfsdt.*|bfs")) {
            assertThat(dropped).as("something was explored ahead that was not needed").isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void solve_severalBranches_neverDependOnWhichEndsFirst(String name) {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            SolverSettings settings = settings(random).withBranches(2 + random.nextInt(4));
            Budget budget = budget(random);
            PureModel slow = model(seed, 3);

            Solution one = solve(name, settings, budget, slow, new ArrayList<>());
            Solution other = solve(name, settings, budget, model(seed, 4), new ArrayList<>());

            String what = name + ", seed " + seed;
            assertThat(drawn(one)).as(what).isEqualTo(drawn(other));
            assertWithin(what, one, budget);
            assertThat(one.usage().modelCalls()).as(what).isEqualTo(slow.asked());
        }
    }

    private static PureModel model(long seed, long haste) {
        return new PureModel(seed, (int) (seed % 8), seed % 3 > 0, haste);
    }

    private static SolverSettings settings(Random random) {
        return SolverSettings.defaults().withWidth(1 + random.nextInt(4)).withMaxDepth(1 + random.nextInt(12));
    }

    private static Budget budget(Random random) {
        Budget budget = Budget.defaults().withModelCalls(1 + random.nextInt(150));
        return switch (random.nextInt(5)) {
            case 0 -> budget.withToolCalls(1 + random.nextInt(100));
            case 1 -> budget.withTokens(1 + random.nextInt(600));
            case 2 -> budget.withSteps(1 + random.nextInt(20));
            case 3 -> budget.withCostMicroUsd(1 + random.nextInt(3000));
            default -> budget;
        };
    }

    private static Solution solve(
            String name, SolverSettings settings, Budget budget, PureModel model, List<SolveEvent> events) {
        return Scene.solve(
                Strategies.parse(name, settings),
                new SolveContext(
                        model,
                        (call, _) -> Observation.ok(call.tool() + call.arguments() + "!"),
                        budget,
                        events::add,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    private static void assertWithin(String what, Solution solution, Budget budget) {
        assertThat(solution.usage().modelCalls()).as(what).isLessThanOrEqualTo(budget.modelCalls());
        assertThat(solution.usage().toolCalls()).as(what).isLessThanOrEqualTo(budget.toolCalls());
    }

    private static void assertNode(String what, SolutionNode node, SolverSettings settings) {
        assertThat(node.children().size()).as(what).isLessThanOrEqualTo(settings.width());
        assertThat(node.pruned().isPresent() && !node.children().isEmpty()).as(what).isFalse();
        assertThat(node.kind() != NodeKind.ACTION || node.children().size() == 1).as(what).isTrue();
        node.parent().ifPresent(parent -> {
            assertThat(node.depth()).as(what).isEqualTo(parent.depth() + 1);
            assertThat(parent.children().get(node.position())).as(what).isSameAs(node);
        });
    }

    private static String drawn(Solution solution) {
        StringBuilder text = new StringBuilder().append(solution.outcome()).append(solution.answer()).append('\n');
        for (SolutionTree tree : solution.trees()) {
            text.append(Scene.draw(tree)).append("--\n");
        }
        return text.toString();
    }

    /** The first child of the first child and so on, in the first tree, the root left out. */
    private static List<SolutionNode> firstBranch(Solution solution) {
        List<SolutionNode> branch = new ArrayList<>();
        SolutionNode node = solution.trees().getFirst().root();
        while (!node.children().isEmpty()) {
            node = node.children().getFirst();
            branch.add(node);
        }
        return branch;
    }

    /** Its text, what came back, why it ended and all that was said so far. */
    private static List<Object> said(SolutionNode node) {
        List<Message> visible = node.kind() == NodeKind.ACTION_INPUT ? node.conversation().visible() : List.of();
        boolean ended = node.pruned().filter(reason -> reason != PruneReason.PASSED_OVER && reason != PruneReason.UNGROUNDED).isPresent();
        return List.of(node.kind(), node.text(), node.observation(), ended, upToResult(visible));
    }

    /** What is sent from a node later on says more; what led to it is all up to the last result. */
    private static List<Message> upToResult(List<Message> messages) {
        int end = messages.size();
        while (end > 0 && messages.get(end - 1) instanceof Message.UserMessage) {
            end--;
        }
        return messages.subList(0, end);
    }
}
