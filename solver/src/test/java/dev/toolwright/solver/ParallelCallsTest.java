package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.ANSWER_ARGUMENTS;
import static dev.toolwright.solver.Replies.GIVE_UP_ARGUMENTS;
import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.parallel;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.draw;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelCallsTest {

    private static final ToolCall ALPHA = new ToolCall("a", "alpha_for_letters", "1");
    private static final ToolCall BETA = new ToolCall("b", "beta_for_letters", "2");
    private static final ToolCall OMEGA = new ToolCall("o", "omega", "3");
    private static final ToolCall ANSWER = new ToolCall("f", "Finish", ANSWER_ARGUMENTS);
    private static final ToolCall GIVE_UP = new ToolCall("g", "Finish", GIVE_UP_ARGUMENTS);

    @Test
    void solve_twoCalls_makeOneChainAndAreAnsweredInOrder() {
        ScriptedModel model = ScriptedModel.of(parallel(ALPHA, BETA), answer());

        Solution solution = search(FIXED, model);

        assertThat(draw(solution.trees().getFirst())).startsWith("""
                1 ACTION alpha_for_letters
                2 ACTION_INPUT 1 = 0 finished
                3 ACTION beta_for_letters finished
                4 ACTION_INPUT 2 = 0 #1 finished
                """);
        List<Message> sent = model.sent(1);
        assertThat(sent.subList(2, sent.size())).containsExactly(
                new AssistantMessage(null, List.of(ALPHA, BETA)),
                new ToolMessage("a", "alpha_for_letters", "alpha_for_letters!"),
                new ToolMessage("b", "beta_for_letters", "beta_for_letters!"));
    }

    @Test
    void solve_answerInTheMiddle_endsTheReply() {
        Solution solution = search(FIXED, ScriptedModel.of(parallel(ALPHA, ANSWER, BETA)));

        assertThat(solution.answer()).contains("42");
        assertThat(solution.usage().toolCalls()).isEqualTo(1);
        assertThat(solution.chosen().orElseThrow().text()).isEqualTo(ANSWER_ARGUMENTS);
        assertThat(solution.chosen().orElseThrow().conversation().messages())
                .contains(new AssistantMessage(null, List.of(ALPHA, ANSWER)));
    }

    @Test
    void solve_answerInTheMiddleCompatible_lastCallInheritsSuccess() {
        Solution solution = search(COMPATIBLE, ScriptedModel.of(parallel(ALPHA, ANSWER, BETA)));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.usage().toolCalls()).isEqualTo(2);
        assertThat(solution.chosen().orElseThrow().text()).isEqualTo("2");
        assertThat(solution.chosen().orElseThrow().visitNumber()).isEqualTo(1);
    }

    @Test
    void solve_giveUpInTheMiddle_givesUp() {
        Solution solution = search(FIXED, ScriptedModel.of(parallel(GIVE_UP, ALPHA)));

        assertThat(solution.outcome()).isEqualTo(Outcome.GAVE_UP);
        assertThat(solution.usage().toolCalls()).isZero();
    }

    @Test
    void solve_giveUpInTheMiddleCompatible_stopsNothing() {
        Solution solution = search(COMPATIBLE, ScriptedModel.of(parallel(GIVE_UP, ALPHA), answer()));

        assertThat(solution.answered()).isTrue();
        assertThat(draw(solution.trees().getFirst()))
                .contains("= 4 GAVE_UP finished\n3 ACTION alpha_for_letters finished\n4 ACTION_INPUT 1 = 0 #1 finished\n");
    }

    @Test
    void solve_madeUpNames_areReplacedInMessagesWhereverTheyStand() {
        AssistantMessage said = saidOf(FIXED, parallel(OMEGA, ALPHA, OMEGA));

        assertThat(said.calls()).extracting(ToolCall::tool).containsExactly(
                "invalid_hallucination_function_name", "alpha_for_letters", "invalid_hallucination_function_name");
    }

    @Test
    void solve_madeUpNamesCompatible_areReplacedInFirstPlaceOnly() {
        AssistantMessage said = saidOf(COMPATIBLE, parallel(OMEGA, ALPHA, OMEGA));

        assertThat(said.calls()).extracting(ToolCall::tool).containsExactly(
                "invalid_hallucination_function_name", "alpha_for_letters", "omega");
    }

    @Test
    void solve_madeUpNames_resultsNeverShowThem() {
        ScriptedModel model = ScriptedModel.of(parallel(ALPHA, OMEGA), answer());

        search(COMPATIBLE, model);

        assertThat(model.sent(1)).filteredOn(ToolMessage.class::isInstance)
                .extracting(message -> ((ToolMessage) message).tool())
                .containsExactly("alpha_for_letters", "invalid_hallucination_function_name");
    }

    private static AssistantMessage saidOf(SolverSettings settings, Reply reply) {
        ScriptedModel model = ScriptedModel.of(reply, answer());
        search(settings, model);
        return (AssistantMessage) model.sent(1).get(2);
    }
}
