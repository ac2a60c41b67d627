package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.ReactN;
import dev.toolwright.solver.strategy.SelfConsistency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedChainsTest {

    @ParameterizedTest
    @CsvSource({"2, 12", "3, 6", "1, 5", "2, 1"})
    void reactN_noAnswer_costsExactlyWhatDfsdtDoes(int width, int depth) {
        SolverSettings settings = FIXED.withWidth(width).withMaxDepth(depth);

        Solution dfsdt = Scene.solve(new Dfsdt(settings), Scene.with(ScriptedModel.always(call("alpha_for_letters"))));
        Solution repeated = Scene.solve(new ReactN(settings), Scene.with(ScriptedModel.always(call("alpha_for_letters"))));

        assertThat(repeated.usage().modelCalls()).isEqualTo(dfsdt.usage().modelCalls());
        assertThat(repeated.outcome()).isEqualTo(Outcome.UNANSWERED);
    }

    @Test
    void reactN_someChainAnswers_endsThere() {
        ScriptedModel model = ScriptedModel.of(giveUp(), giveUp(), call("alpha_for_letters"), Replies.answer());

        Solution solution = Scene.solve(new ReactN(FIXED), Scene.with(model));

        assertThat(solution.answered()).isTrue();
        assertThat(solution.trees()).hasSize(3);
    }

    @Test
    void reactN_smallerBudget_isNotExceeded() {
        Solution solution = Scene.solve(
                new ReactN(FIXED),
                Scene.with(ScriptedModel.always(giveUp())).withBudget(Budget.defaults().withModelCalls(10)));

        assertThat(solution.usage().modelCalls()).isEqualTo(10);
    }

    @Test
    void selfConsistency_majority_isTheAnswer_whoeverCameFirst() {
        Solution solution = vote(answer("41"), answer("The answer is 42."), answer("the answer is 42"), giveUp(), answer("40"));

        assertThat(solution.answer()).contains("The answer is 42.");
        assertThat(solution.trees()).hasSize(5);
        assertThat(solution.chosen().orElseThrow().text()).contains("The answer is 42.");
    }

    @Test
    void selfConsistency_noAnswer_isAGiveUp() {
        assertThat(vote(giveUp(), giveUp(), giveUp(), giveUp(), giveUp()).outcome()).isEqualTo(Outcome.GAVE_UP);
    }

    @Test
    void selfConsistency_budgetEndsFirst_thoseThatThereAreDecide() {
        Solution solution = Scene.solve(
                new SelfConsistency(FIXED.withAttempts(5)),
                Scene.with(ScriptedModel.of(answer("1"), answer("2"), answer("2"), answer("3")))
                        .withBudget(Budget.defaults().withModelCalls(4)));

        assertThat(solution.answer()).contains("2");
        assertThat(solution.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    private static Solution vote(Object... replies) {
        return Scene.solve(new SelfConsistency(FIXED.withAttempts(replies.length)), Scene.with(ScriptedModel.of(replies)));
    }

    private static Reply answer(String text) {
        return call("Finish", "{\"return_type\": \"give_answer\", \"final_answer\": \"" + text + "\"}");
    }
}
