package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.parallel;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.BudgetReached;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final List<SolveEvent> events = new ArrayList<>();
    private final ManualClock clock = new ManualClock();

    @Test
    void solve_steps_endAfterAsManyReplies() {
        Solution solution = search(Budget.defaults().withSteps(3), ScriptedModel.always(call("alpha_for_letters")));

        assertEnded(solution, BudgetLimit.STEPS);
        assertThat(solution.trees().getFirst().size()).isEqualTo(1 + 3 * 2);
    }

    @Test
    void solve_modelCalls_lastReplyIsPaidButNotUsed() {
        Solution solution = search(Budget.defaults().withModelCalls(2), ScriptedModel.of(call("alpha_for_letters"), answer()));

        assertEnded(solution, BudgetLimit.MODEL_CALLS);
        assertThat(solution.usage().modelCalls()).isEqualTo(2);
        assertThat(solution.trees().getFirst().size()).isEqualTo(3);
    }

    @Test
    void solve_failureThatReachesTheModelCalls_addsNoNode() {
        Solution solution =
                search(Budget.defaults().withModelCalls(1), ScriptedModel.of(Scene.failure(Kind.UNAVAILABLE)));

        assertEnded(solution, BudgetLimit.MODEL_CALLS);
        assertThat(solution.trees().getFirst().size()).isEqualTo(1);
    }

    @Test
    void solve_toolCalls_noFurtherCallIsMade() {
        ToolCall call = new ToolCall("c", "alpha_for_letters", "{}");
        Solution solution =
                search(Budget.defaults().withToolCalls(2), ScriptedModel.of(parallel(call, call, call)));

        assertEnded(solution, BudgetLimit.TOOL_CALLS);
        assertThat(solution.usage().toolCalls()).isEqualTo(2);
        assertThat(solution.trees().getFirst().size()).isEqualTo(5);
    }

    @Test
    void solve_madeUpNamesAndFinish_costNoToolCalls() {
        Solution solution = search(
                Budget.defaults().withToolCalls(1), ScriptedModel.of(call("omega"), call("Finish", "{}"), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.usage().toolCalls()).isZero();
    }

    @Test
    void solve_tokens_endBeforeTheNextCall() {
        Solution solution = search(Budget.defaults().withTokens(25), ScriptedModel.always(call("alpha_for_letters")));

        assertEnded(solution, BudgetLimit.TOKENS);
        assertThat(solution.usage().totalTokens()).isEqualTo(30);
        assertThat(solution.usage().toolCalls()).isEqualTo(1);
    }

    @Test
    void solve_money_endsTheRun() {
        Solution solution = search(Budget.defaults().withCostMicroUsd(300), ScriptedModel.always(call("alpha_for_letters")));

        assertEnded(solution, BudgetLimit.COST);
        assertThat(solution.usage().costMicroUsd()).isEqualTo(300);
    }

    @Test
    void solve_answerInTheReplyThatReachesALimit_isTaken() {
        Solution solution = search(Budget.defaults().withTokens(15), ScriptedModel.of(answer()));

        assertThat(solution.answered()).isTrue();
    }

    @Test
    void solve_wallTimeDuringACall_endsBeforeTheNextReply() {
        ToolCaller slow = (asked, deadline) -> {
            clock.pass(Duration.ofSeconds(6));
            return Scene.ECHO.call(asked, deadline);
        };
        Solution solution = solve(
                Budget.defaults().withWallTime(Duration.ofSeconds(10)), ScriptedModel.always(call("alpha_for_letters")), slow);

        assertEnded(solution, BudgetLimit.WALL_TIME);
        assertThat(solution.took()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void solve_modelThatFailsPastTheDeadline_isOutOfTimeNotAFailure() {
        ScriptedModel late = ScriptedModel.of(_ -> {
            clock.pass(Duration.ofSeconds(10));
            throw Scene.failure(Kind.TIMED_OUT);
        });
        Solution solution = search(Budget.defaults().withWallTime(Duration.ofSeconds(10)), late);

        assertEnded(solution, BudgetLimit.WALL_TIME);
        assertThat(solution.trees().getFirst().size()).isEqualTo(1);
    }

    @Test
    void solve_toolDeadline_isTheTimeoutOrTheRunsEnd() {
        List<Instant> deadlines = new ArrayList<>();
        ToolCaller noting = (asked, deadline) -> {
            deadlines.add(deadline);
            clock.pass(Duration.ofSeconds(20));
            return Scene.ECHO.call(asked, deadline);
        };
        solve(
                Budget.defaults().withWallTime(Duration.ofSeconds(40)),
                ScriptedModel.always(call("alpha_for_letters")),
                noting);

        assertThat(deadlines).containsExactly(Instant.EPOCH.plusSeconds(30), Instant.EPOCH.plusSeconds(40));
    }

    @Test
    void solve_outOfBudgetAfterAGiveUp_stillChoosesIt() {
        Solution solution = search(
                Budget.defaults().withModelCalls(3),
                ScriptedModel.of(call("alpha_for_letters"), Replies.giveUp(), call("beta_for_letters")));

        assertEnded(solution, BudgetLimit.MODEL_CALLS);
        assertThat(solution.chosen().orElseThrow().text()).isEqualTo(Replies.GIVE_UP_ARGUMENTS);
    }

    private Solution search(Budget budget, ChatModel model) {
        return solve(budget, model, Scene.ECHO);
    }

    private Solution solve(Budget budget, ChatModel model, ToolCaller tools) {
        return Scene.solve(new Dfsdt(FIXED), new SolveContext(model, tools, budget, events::add, clock));
    }

    private void assertEnded(Solution solution, BudgetLimit limit) {
        assertThat(solution.outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(events).filteredOn(BudgetReached.class::isInstance).containsExactly(new BudgetReached(limit));
    }

    /** Stands still until it is told to pass. */
    private static final class ManualClock extends Clock {

        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock knows UTC only");
        }
    }
}
