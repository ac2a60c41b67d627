package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Replies.text;
import static dev.toolwright.solver.Replies.thoughtAndCall;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.draw;
import static dev.toolwright.solver.Scene.failure;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import org.junit.jupiter.api.Test;

class DfsdtTest {

    @Test
    void solve_callsOnlyWithoutAnswer_takes126ModelCallsAtDepth12() {
        Solution solution = search(FIXED, ScriptedModel.always(call("alpha_for_letters")));

        assertThat(solution.usage().modelCalls()).isEqualTo(126);
        assertThat(solution.outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(solution.trees().getFirst().levels()).isEqualTo(13);
    }

    @Test
    void solve_textInEveryReply_takes30ModelCallsAtDepth12() {
        Solution solution = search(FIXED, ScriptedModel.always(thoughtAndCall("hm", "alpha_for_letters")));

        assertThat(solution.usage().modelCalls()).isEqualTo(30);
    }

    @Test
    void solve_depth50_isBoundBy200ModelCallsOfWhichTheLastIsThrownAway() {
        Solution solution = search(FIXED.withMaxDepth(50), ScriptedModel.always(call("alpha_for_letters")));

        assertThat(solution.outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(solution.usage().modelCalls()).isEqualTo(200);
        assertThat(solution.trees().getFirst().size()).isEqualTo(1 + 199 * 2);
    }

    @Test
    void solve_answer_numbersVisitsAndMarksThreeInputsUpward() {
        Solution solution = search(
                FIXED,
                ScriptedModel.of(
                        call("omega"),
                        thoughtAndCall("a", "alpha_for_letters"),
                        thoughtAndCall("b", "beta_for_letters"),
                        answer()));

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 ACTION omega
                2 ACTION_INPUT {} = 1 #1
                3 THOUGHT a
                4 ACTION alpha_for_letters
                5 ACTION_INPUT {} = 0 #2 finished
                6 THOUGHT b finished
                7 ACTION beta_for_letters finished
                8 ACTION_INPUT {} = 0 #3 finished
                9 ACTION Finish finished
                10 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3 #4 finished
                """);
        assertThat(solution.trees().getFirst().root().finished()).isFalse();
    }

    @Test
    void solve_answerAtOnce_marksTheRootAsTheSecondInput() {
        Solution solution = search(FIXED, ScriptedModel.of(answer()));

        assertThat(solution.trees().getFirst().root().finished()).isTrue();
        assertThat(solution.trees().getFirst().root().visitNumber()).isZero();
    }

    @Test
    void solve_firstReplyGivesUp_endsTheSearch() {
        ScriptedModel model = ScriptedModel.of(giveUp());

        Solution solution = search(FIXED, model);

        assertThat(solution.outcome()).isEqualTo(Outcome.GAVE_UP);
        assertThat(solution.chosen().orElseThrow().text()).isEqualTo(Replies.GIVE_UP_ARGUMENTS);
        assertThat(solution.trees().getFirst().root().children()).hasSize(1);
    }

    @Test
    void solve_giveUp_leavesItsParentsExpansionAndResumesOneHigher() {
        Solution solution = search(
                FIXED, ScriptedModel.of(call("alpha_for_letters", "1"), giveUp(), call("beta_for_letters", "2"), answer()));

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 ACTION alpha_for_letters
                2 ACTION_INPUT 1 = 0 #1
                3 ACTION Finish
                4 ACTION_INPUT {"return_type": "give_up_and_restart"} = 4 #2 GAVE_UP
                1 ACTION beta_for_letters finished
                2 ACTION_INPUT 2 = 0 #3 finished
                3 ACTION Finish finished
                4 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3 #4 finished
                """);
    }

    @Test
    void solve_depthLimit_triesTheNextSiblingAtOnce() {
        Solution solution = search(
                FIXED.withMaxDepth(4),
                ScriptedModel.of(
                        call("alpha_for_letters", "1"),
                        call("alpha_for_letters", "2"),
                        call("beta_for_letters", "3"),
                        call("beta_for_letters", "4"),
                        answer()));

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 ACTION alpha_for_letters
                2 ACTION_INPUT 1 = 0 #1
                3 ACTION alpha_for_letters
                4 ACTION_INPUT 2 = 0 #2 DEPTH_LIMIT
                3 ACTION beta_for_letters
                4 ACTION_INPUT 3 = 0 #3 DEPTH_LIMIT
                1 ACTION beta_for_letters finished
                2 ACTION_INPUT 4 = 0 #4 finished
                3 ACTION Finish finished
                4 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3 #5 finished
                """);
    }

    @Test
    void solve_giveUpAtTheDepthLimit_isAGiveUp() {
        Solution solution = search(FIXED.withMaxDepth(2), ScriptedModel.of(giveUp()));

        assertThat(solution.chosen().orElseThrow().pruned()).contains(PruneReason.GAVE_UP);
    }

    @Test
    void solve_answerBeyondTheDepthLimit_counts() {
        Solution solution = search(FIXED.withMaxDepth(3), ScriptedModel.of(call("alpha_for_letters"), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.chosen().orElseThrow().pruned()).isEmpty();
    }

    @Test
    void solve_badFinish_isAnOrdinaryStep() {
        Solution solution = search(FIXED, ScriptedModel.of(call("Finish", "{\"return_type\": \"give_answer\"}"), answer()));

        assertThat(draw(solution.trees().getFirst()))
                .contains("2 ACTION_INPUT {\"return_type\": \"give_answer\"} = 2 #1 finished\n");
        assertThat(solution.answered()).isTrue();
    }

    @Test
    void solve_failedModelCall_takesAPlaceAndIsRepeatedWithTheSameConversation() {
        ScriptedModel model = ScriptedModel.of(failure(Kind.UNAVAILABLE), call("alpha_for_letters"), answer());

        Solution solution = search(FIXED, model);

        assertThat(model.sent(1)).isEqualTo(model.sent(0));
        assertThat(draw(solution.trees().getFirst())).startsWith("""
                1 THOUGHT the model said: UNAVAILABLE = -1 #1 MODEL_FAILED
                1 ACTION alpha_for_letters finished
                """);
        assertThat(solution.usage().modelCalls()).isEqualTo(3);
        assertThat(solution.usage().totalTokens()).isEqualTo(30);
    }

    @Test
    void solve_textOnly_isTheNextNodeToGoOnFrom() {
        ScriptedModel model = ScriptedModel.of(text("first I think"), answer());

        Solution solution = search(FIXED, model);

        assertThat(draw(solution.trees().getFirst())).startsWith("1 THOUGHT first I think #1 finished\n2 ACTION Finish");
        assertThat(model.sent(1)).hasSize(3);
    }
}
