package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.failure;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.Solution;
import dev.toolwright.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiversityTest {

    private static final SolverSettings FLAT = FIXED.withMaxDepth(2).withWidth(3);

    @Test
    void solve_secondChild_isToldWhatWasTried() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters", "{\"n\": 1}"), answer());

        search(FLAT, model);

        assertThat(last(model.sent(1))).contains("""
                [
                  {
                    "name": "alpha_for_letters",
                    "arguments": "{\\"n\\": 1}",
                    "function_output": "alpha_for_letters!",
                    "mento-carlo-action-value": 0.0
                  }
                ]
                """);
    }

    @Test
    void solve_nodeWithObservation_repeatsItAfterTheList() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), call("beta_for_letters"), call("beta_for_letters"), answer());

        search(FIXED.withMaxDepth(4), model);

        assertThat(last(model.sent(2))).containsPattern("]\\n.*alpha_for_letters!\\n");
    }

    @Test
    void solve_thirdChild_seesOneFreshMessageWithAllCandidates() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), call("beta_for_letters"), answer());

        Solution solution = search(FLAT, model);

        List<Message> sent = model.sent(2);
        assertThat(sent).hasSize(model.sent(0).size() + 1);
        assertThat(last(sent).split(" \"arguments\": ", -1)).hasSize(3);
        List<Message> kept = solution.chosen().orElseThrow().conversation().messages();
        assertThat(kept).filteredOn(message -> message instanceof UserMessage user && user.hidden()).hasSize(2);
    }

    @Test
    void solve_belowTheSecondChild_theMessageIsNotSentAnyMore() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), Replies.giveUp(), call("beta_for_letters"), answer());

        search(FIXED, model);

        assertThat(model.sent(2)).filteredOn(UserMessage.class::isInstance).hasSize(2);
        assertThat(model.sent(3)).filteredOn(UserMessage.class::isInstance).hasSize(1);
    }

    @Test
    void solve_thoughtBeforeACall_isSkipped() {
        ScriptedModel model = ScriptedModel.of(
                Replies.thoughtAndCall("hm", "alpha_for_letters"), answer());

        search(FIXED.withMaxDepth(3), model);

        assertThat(last(model.sent(1))).contains("\"name\": \"alpha_for_letters\"").doesNotContain("hm");
    }

    @Test
    void solve_parallelCalls_onlyTheFirstIsListed() {
        ScriptedModel model = ScriptedModel.of(
                Replies.parallel(new ToolCall("a", "alpha_for_letters", "1"), new ToolCall("b", "beta_for_letters", "2")),
                answer());

        search(FIXED.withMaxDepth(3), model);

        assertThat(last(model.sent(1))).contains("\"arguments\": \"1\"").doesNotContain("\"arguments\": \"2\"");
    }

    @Test
    void solve_candidateThenFailure_asksAgainWithTheSameMessage() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), failure(Kind.REFUSED), answer());

        search(FLAT, model);

        assertThat(model.sent(2)).isEqualTo(model.sent(1));
    }

    private static String last(List<Message> messages) {
        return ((UserMessage) messages.getLast()).text();
    }
}
