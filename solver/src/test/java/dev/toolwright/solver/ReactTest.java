package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Replies.text;
import static dev.toolwright.solver.Replies.thoughtAndCall;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.chain;
import static dev.toolwright.solver.Scene.draw;
import static dev.toolwright.solver.Scene.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.React;
import org.junit.jupiter.api.Test;

class ReactTest {

    @Test
    void solve_answerAfterACall_isOneChain() {
        ScriptedModel model = ScriptedModel.of(thoughtAndCall("look", "alpha_for_letters"), answer());

        Solution solution = chain(FIXED, model);

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 THOUGHT look
                2 ACTION alpha_for_letters
                3 ACTION_INPUT {} = 0
                4 ACTION Finish
                5 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3
                """);
        assertThat(solution.answer()).contains("42");
        assertThat(solution.chosen().orElseThrow().text()).isEqualTo(Replies.ANSWER_ARGUMENTS);
        assertThat(solution.usage().modelCalls()).isEqualTo(2);
        assertThat(solution.usage().toolCalls()).isEqualTo(1);
    }

    @Test
    void solve_depth12_allowsSixCallsWithoutTextAndFourWith() {
        ScriptedModel silent = ScriptedModel.always(call("alpha_for_letters"));
        ScriptedModel talking = ScriptedModel.always(thoughtAndCall("hm", "alpha_for_letters"));

        assertThat(chain(FIXED, silent).outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(chain(FIXED, talking).outcome()).isEqualTo(Outcome.UNANSWERED);

        assertThat(silent.requests()).hasSize(6);
        assertThat(talking.requests()).hasSize(4);
    }

    @Test
    void solve_lastReplyExceedsDepth_isKeptAndPruned() {
        Solution solution = chain(
                FIXED.withMaxDepth(2), ScriptedModel.of(text("a"), thoughtAndCall("b", "alpha_for_letters")));

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 THOUGHT a
                2 THOUGHT b
                3 ACTION alpha_for_letters
                4 ACTION_INPUT {} = 0 DEPTH_LIMIT
                """);
    }

    @Test
    void solve_answerAtTheLimit_counts() {
        assertThat(chain(FIXED.withMaxDepth(2), ScriptedModel.of(answer())).answered())
                .isTrue();
    }

    @Test
    void solve_emptyText_isAThoughtWithoutWords() {
        Solution solution = chain(FIXED, ScriptedModel.of(text(""), answer()));

        assertThat(draw(solution.trees().getFirst())).startsWith("1 THOUGHT \n2 ACTION Finish\n");
    }

    @Test
    void solve_giveUp_endsTheAttemptAndTheNextBeginsAfresh() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), giveUp(), answer());

        Solution solution = chain(FIXED.withAttempts(3), model);

        assertThat(solution.answered()).isTrue();
        assertThat(solution.trees()).hasSize(2);
        assertThat(draw(solution.trees().getFirst())).endsWith("= 4 GAVE_UP\n");
        assertThat(model.sent(2)).isEqualTo(model.sent(0));
    }

    @Test
    void solve_allAttemptsGiveUp_choosesTheFirst() {
        Solution solution = chain(FIXED.withAttempts(2), ScriptedModel.always(giveUp()));

        assertThat(solution.outcome()).isEqualTo(Outcome.GAVE_UP);
        assertThat(solution.trees()).hasSize(2);
        assertThat(solution.trees().getFirst().nodes()).contains(solution.chosen().orElseThrow());
    }

    @Test
    void solve_failedModelCall_endsTheAttempt() {
        Solution solution = chain(FIXED.withAttempts(2), ScriptedModel.of(failure(Kind.UNAVAILABLE), answer()));

        assertThat(draw(solution.trees().getFirst()))
                .isEqualTo("1 THOUGHT the model said: UNAVAILABLE = -1 MODEL_FAILED\n");
        assertThat(solution.answered()).isTrue();
        assertThat(solution.usage().modelCalls()).isEqualTo(2);
    }

    @Test
    void solve_hallucination_doesNotPrune() {
        Solution solution = chain(FIXED, ScriptedModel.of(call("omega"), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(draw(solution.trees().getFirst())).startsWith("1 ACTION omega\n2 ACTION_INPUT {} = 1\n");
    }

    @Test
    void solve_modelCallLimit_boundsChainsUnlessCompatible() {
        SolveContext context = Scene.with(ScriptedModel.always(text("hm")))
                .withBudget(Budget.defaults().withModelCalls(5));

        Solution bounded = Scene.solve(new React(FIXED.withAttempts(4)), context);
        Solution compatible = Scene.solve(new React(COMPATIBLE.withAttempts(4)), context);

        assertThat(bounded.outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(bounded.usage().modelCalls()).isEqualTo(5);
        assertThat(compatible.outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(compatible.usage().modelCalls()).isEqualTo(48);
    }
}
