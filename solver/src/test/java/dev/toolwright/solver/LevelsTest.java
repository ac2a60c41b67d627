package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.draw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Bfs;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void bfs_level_isCompleteBeforeTheNext() {
        Solution solution = bfs(FIXED, ScriptedModel.of(
                call("alpha_for_letters", "1"), call("beta_for_letters", "2"), call("alpha_for_letters", "3"), answer()));

        assertThat(draw(solution.trees().getFirst())).isEqualTo("""
                1 ACTION alpha_for_letters
                2 ACTION_INPUT 1 = 0
                3 ACTION alpha_for_letters
                4 ACTION_INPUT 3 = 0
                1 ACTION beta_for_letters
                2 ACTION_INPUT 2 = 0
                3 ACTION Finish
                4 ACTION_INPUT {"return_type": "give_answer", "final_answer": "42"} = 3
                """);
    }

    @Test
    void bfs_noAnswer_costsWhatDfsdtCosts() {
        Solution solution = bfs(FIXED, ScriptedModel.always(call("alpha_for_letters")));

        assertThat(solution.usage().modelCalls()).isEqualTo(126);
        assertThat(solution.outcome()).isEqualTo(Outcome.UNANSWERED);
    }

    @Test
    void bfs_giveUp_takesTheSiblingsThatAreNotMadeYet() {
        ScriptedModel model = ScriptedModel.of(
                call("alpha_for_letters"), call("beta_for_letters"), giveUp(), call("alpha_for_letters", "1"), answer());

        Solution solution = bfs(FIXED, model);

        assertThat(solution.chosen().orElseThrow().path().text()).isEqualTo("1.0.1.0");
        assertThat(model.requests()).hasSize(5);
    }

    @Test
    void bfs_everythingGivenUp_choosesTheFirst() {
        Solution solution = bfs(FIXED, ScriptedModel.of(call("alpha_for_letters"), call("beta_for_letters"), giveUp(), giveUp()));

        assertThat(solution.outcome()).isEqualTo(Outcome.GAVE_UP);
        assertThat(solution.chosen().orElseThrow().path().text()).isEqualTo("0.0.0.0");
    }

    private static Solution bfs(SolverSettings settings, ScriptedModel model) {
        return Scene.solve(new Bfs(settings), Scene.with(model));
    }
}
