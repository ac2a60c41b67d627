package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.Observation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any run, whatever the model says. A failure names the seed that repeats it. */
class SearchPropertiesTest {

    private static final int RUNS = 800;

    @Test
    void solve_anyModel_treesAndEventsKeepTheirPromises() {
        for (long seed = 0; seed < RUNS; seed++) {
            try {
                check(seed);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        SolverSettings settings = SolverSettings.defaults()
                .withWidth(1 + random.nextInt(4))
                .withAttempts(1 + random.nextInt(4))
                .withMaxDepth(1 + random.nextInt(16))
                .withMaxObservationLength(1 + random.nextInt(100))
                .withRules(random.nextBoolean() ? SolveRules.defaults() : SolveRules.toolbench());
        Strategy strategy = random.nextBoolean() ? new Dfsdt(settings) : new React(settings);
        Budget budget = budget(random);
        List<SolveEvent> events = new ArrayList<>();

        Solution solution = Scene.solve(
                strategy,
                new SolveContext(
                        new RandomModel(seed, random.nextInt(6)),
                        (_, _) -> Observation.ok("!"),
                        budget,
                        events::add,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

        EventChecker.check(events, solution);
        solution.trees().forEach(tree -> tree.nodes().forEach(SearchPropertiesTest::check));
        if (settings.rules().equals(SolveRules.defaults())) {
            checkDefaults(solution, settings, budget);
        }
    }

    private static Budget budget(Random random) {
        Budget budget = Budget.defaults().withModelCalls(1 + random.nextInt(150));
        return switch (random.nextInt(5)) {
            case 0 -> budget.withToolCalls(1 + random.nextInt(20));
            case 1 -> budget.withTokens(1 + random.nextInt(300));
            case 2 -> budget.withSteps(1 + random.nextInt(20));
            case 3 -> budget.withCostMicroUsd(1 + random.nextInt(2000));
            default -> budget;
        };
    }

    private static void check(SolutionNode node) {
        if (node.kind() == NodeKind.ACTION) {
            assertThat(node.children()).singleElement().extracting(SolutionNode::kind).isEqualTo(NodeKind.ACTION_INPUT);
        }
        assertThat(node.observation().isPresent())
                .isEqualTo(node.kind() == NodeKind.ACTION_INPUT && node.depth() > 0);
        node.parent().ifPresent(parent -> {
            assertThat(node.depth()).isEqualTo(parent.depth() + 1);
            assertThat(parent.children().get(node.position())).isSameAs(node);
            assertThat(node.conversation().size()).isGreaterThanOrEqualTo(parent.kind() == NodeKind.ACTION ? 3 : 2);
        });
    }

    private static void checkDefaults(Solution solution, SolverSettings settings, Budget budget) {
        assertThat(solution.usage().modelCalls()).isLessThanOrEqualTo(budget.modelCalls());
        assertThat(solution.usage().toolCalls()).isLessThanOrEqualTo(budget.toolCalls());
        if (solution.outcome() == Outcome.ANSWERED || solution.outcome() == Outcome.GAVE_UP) {
            assertThat(solution.chosen()).isPresent();
        }
        solution.trees().forEach(tree -> tree.nodes().forEach(node -> {
            assertThat(node.children().size()).isLessThanOrEqualTo(settings.width());
            assertThat(node.pruned().isPresent() && !node.children().isEmpty()).isFalse();
        }));
    }
}
