package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.text;
import static dev.toolwright.solver.Replies.thoughtAndCall;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static dev.toolwright.solver.Scene.chain;
import static dev.toolwright.solver.Scene.search;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Reply;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.Observation;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that go round in circles. */
class ProgressTest {

    private static final SolverSettings DEEP = FIXED.withMaxDepth(100);

    @Test
    void solve_sameCallAgainAndAgain_endsThePathAtTheThird() {
        ScriptedModel model = ScriptedModel.of(_ -> call("alpha_for_letters", "{\"a\": 1, \"b\": 2}"));

        Solution solution = chain(DEEP, model);

        assertThat(model.requests()).hasSize(3);
        assertThat(last(solution)).isEqualTo(PruneReason.NO_PROGRESS);
    }

    @Test
    void solve_sameArgumentsWrittenOtherwise_areTheSame() {
        Solution solution = chain(DEEP, ScriptedModel.of(
                call("alpha_for_letters", "{\"a\": 1, \"b\": 2}"),
                call("alpha_for_letters", "{\"b\":2,\"a\":1}"),
                call("alpha_for_letters", "{ \"a\" : 1, \"b\" : 2 }")));

        assertThat(last(solution)).isEqualTo(PruneReason.NO_PROGRESS);
    }

    @Test
    void solve_twoCallsInTurn_areACircleToo() {
        ScriptedModel model = ScriptedModel.of(request -> call(
                request.conversation().size() % 4 == 0 ? "alpha_for_letters" : "beta_for_letters"));

        chain(DEEP, model);

        assertThat(model.requests()).hasSize(4);
    }

    @Test
    void solve_otherThoughtsBeforeTheSameCall_areNoProgress() {
        AtomicInteger count = new AtomicInteger();
        ScriptedModel model = ScriptedModel.of(_ -> thoughtAndCall("idea " + count.incrementAndGet(), "alpha_for_letters"));

        chain(DEEP, model);

        assertThat(model.requests()).hasSize(3);
    }

    @Test
    void solve_sameThoughtAgainAndAgain_endsThePath() {
        ScriptedModel model = ScriptedModel.of(_ -> text("Let me think."));

        chain(DEEP, model);

        assertThat(model.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"omega", "Finish"})
    void solve_sameFaultAgainAndAgain_endsThePath(String tool) {
        ScriptedModel model = ScriptedModel.of(_ -> call(tool, "{}"));

        chain(DEEP, model);

        assertThat(model.requests()).hasSize(3);
    }

    @Test
    void solve_sameCallWithANewResultEachTime_goesOn() {
        AtomicInteger count = new AtomicInteger();
        Solution solution = Scene.solve(
                new React(FIXED),
                SolveContext.of(
                        ScriptedModel.of(_ -> call("alpha_for_letters")),
                        (_, _) -> Observation.ok("done: " + count.incrementAndGet() + " %")));

        assertThat(last(solution)).isEqualTo(PruneReason.DEPTH_LIMIT);
    }

    @Test
    void solve_somethingNewBetween_startsTheCountAnew() {
        Reply again = call("alpha_for_letters");
        Solution solution = chain(
                DEEP, ScriptedModel.of(again, again, call("beta_for_letters"), again, call("beta_for_letters", "2"), again, answer()));

        assertThat(solution.answered()).isTrue();
    }

    @Test
    void solve_sameCallInAnotherBranch_isNoRepetition() {
        ScriptedModel model = ScriptedModel.of(_ -> call("alpha_for_letters"));

        Solution solution = search(FIXED.withMaxDepth(4), model);

        assertThat(solution.usage().modelCalls()).isEqualTo(6);
    }

    @Test
    void solve_compatible_goesOnToTheDepthLimit() {
        assertThat(last(chain(COMPATIBLE, ScriptedModel.of(_ -> call("alpha_for_letters")))))
                .isEqualTo(PruneReason.DEPTH_LIMIT);
    }

    private static PruneReason last(Solution solution) {
        return solution.trees().getFirst().nodes().reduce((_, node) -> node).orElseThrow().pruned().orElseThrow();
    }
}
