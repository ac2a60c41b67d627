package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.silence;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.chain;
import static dev.toolwright.solver.Scene.draw;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import org.junit.jupiter.api.Test;

class SilentReplyTest {

    @Test
    void solve_silence_asksAgainWithTheSameConversation() {
        ScriptedModel model = ScriptedModel.of(silence(), silence(), answer());

        Solution solution = chain(FIXED, model);

        assertThat(solution.answered()).isTrue();
        assertThat(solution.usage().modelCalls()).isEqualTo(3);
        assertThat(model.sent(2)).isEqualTo(model.sent(0));
    }

    @Test
    void solve_threeSilencesInARow_countAsOneFailure() {
        ScriptedModel model =
                ScriptedModel.of(call("alpha_for_letters"), silence(), silence(), silence(), answer());

        Solution solution = search(FIXED, model);

        assertThat(draw(solution.trees().getFirst()))
                .contains("3 THOUGHT scripted replied with neither text nor call, 3 times in a row = -1 #2 MODEL_FAILED\n");
        assertThat(solution.answered()).isTrue();
    }

    @Test
    void solve_nothingButSilence_endsAsAFailureOfTheModel() {
        Solution chain = chain(FIXED, ScriptedModel.always(silence()));
        Solution search = search(FIXED, ScriptedModel.always(silence()));

        assertThat(chain.outcome()).isEqualTo(Outcome.MODEL_FAILED);
        assertThat(chain.failure().orElseThrow()).contains("neither text nor call");
        assertThat(chain.usage().modelCalls()).isEqualTo(3);
        assertThat(search.outcome()).isEqualTo(Outcome.MODEL_FAILED);
        assertThat(search.usage().modelCalls()).isEqualTo(6);
    }

    @Test
    void solve_silenceCompatible_staysInTheConversationAndTheNodeIsNumberedAnew() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), silence(), silence(), answer());

        Solution solution = search(COMPATIBLE, model);

        assertThat(draw(solution.trees().getFirst())).contains("2 ACTION_INPUT {} = 0 #3 finished\n");
        assertThat(model.sent(3)).filteredOn(AssistantMessage.class::isInstance).hasSize(3);
    }

    @Test
    void solve_onlySilenceCompatible_endsWithTheModelCalls() {
        assertThat(search(COMPATIBLE, ScriptedModel.always(silence())).outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(chain(COMPATIBLE, ScriptedModel.always(silence())).usage().modelCalls()).isEqualTo(200);
    }
}
