package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Adaptive;
import dev.toolwright.tool.Observation;
import org.junit.jupiter.api.Test;

class AdaptiveTest {

    @Test
    void solve_nothingFails_costsWhatReactCosts() {
        ScriptedModel model = ScriptedModel.always(call("alpha_for_letters"));

        Solution solution = solve(model);

        assertThat(solution.usage().modelCalls()).isEqualTo(6);
        assertThat(solution.outcome()).isEqualTo(Outcome.UNANSWERED);
    }

    @Test
    void solve_stepFailed_isWidenedThereAndNowhereElse() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters", "1"), call("omega"), giveUp(), call("beta_for_letters", "2"), answer("alpha"));

        Solution solution = solve(model);

        assertThat(solution.chosen().orElseThrow().path().text()).isEqualTo("0.0.1.0.0.0");
        assertThat(solution.answer()).contains("alpha");
    }

    @Test
    void solve_answerThatNoResultShows_asksForAnother() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters", "1"), answer("It is 4711."), answer("It is alpha."));

        Solution solution = solve(model);

        assertThat(solution.answer()).contains("It is alpha.");
        assertThat(solution.trees().getFirst().nodes())
                .filteredOn(node -> node.pruned().filter(PruneReason.UNGROUNDED::equals).isPresent())
                .singleElement()
                .satisfies(node -> assertThat(node.text()).contains("4711"));
        assertThat(((UserMessage) model.sent(2).getLast()).text()).contains("This answer says what no result shows.");
    }

    @Test
    void solve_onlyUngroundedAnswers_givesTheFirst() {
        Solution solution = solve(ScriptedModel.of(call("alpha_for_letters"), answer("4711"), answer("4712")));

        assertThat(solution.answer()).contains("4711");
        assertThat(solution.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void solve_budgetEndsBeforeAGroundedAnswer_givesTheUngroundedOne() {
        Solution solution = Scene.solve(
                new Adaptive(FIXED),
                Scene.with(ScriptedModel.of(call("alpha_for_letters"), answer("4711"), call("beta_for_letters")))
                        .withBudget(Budget.defaults().withModelCalls(3)));

        assertThat(solution.answer()).contains("4711");
    }

    @Test
    void solve_resultHasMoreDigits_isGrounded() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), answer("About 3.14, of 1,234 seen."));

        Solution solution = Scene.solve(
                new Adaptive(FIXED), SolveContext.of(model, (_, _) -> Observation.ok("{\"pi\": 3.14159, \"of\": 1234}")));

        assertThat(solution.usage().modelCalls()).isEqualTo(2);
    }

    private static Solution solve(ScriptedModel model) {
        return Scene.solve(new Adaptive(FIXED), Scene.with(model));
    }

    private static Reply answer(String text) {
        return call("Finish", "{\"return_type\": \"give_answer\", \"final_answer\": \"" + text + "\"}");
    }
}
