package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.ArgumentChecker.Fault;
import dev.toolwright.tool.ObservationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of no tool and arguments of no use: the model learns what is there, and both are counted. */
class CallFaultsTest {

    private static final ArgumentChecker NO_NULLS = (_, arguments) -> arguments.contains("null")
            ? List.of(new Fault("/n", "/properties/n/type", "null found, integer expected"))
            : List.of();

    @Test
    void solve_madeUpName_isAnsweredWithTheNearestAndCounted() {
        ScriptedModel model = ScriptedModel.of(call("letters_beta"), call("omega"), answer());

        Solution solution = Scene.chain(FIXED, model);

        assertThat(lastResult(model, 1)).contains("There is no function named letters_beta.",
                "The nearest names are: beta_for_letters, alpha_for_letters.");
        assertThat(solution.count(ObservationStatus.UNKNOWN_TOOL)).isEqualTo(2);
        assertThat(solution.count(ObservationStatus.BAD_ARGUMENTS)).isZero();
    }

    @Test
    void solve_badArguments_arePointedAtNotSentAndCounted() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters", "{\"n\": null}"), call("alpha_for_letters", "{\"n\": 1}"), answer());

        Solution solution = Scene.solve(new React(FIXED), Scene.with(model).withArguments(NO_NULLS));

        assertThat(lastResult(model, 1))
                .contains("at /n: null found, integer expected (schema: /properties/n/type)", "was not called");
        assertThat(solution.usage().toolCalls()).isEqualTo(1);
        assertThat(solution.count(ObservationStatus.BAD_ARGUMENTS)).isEqualTo(1);
    }

    @Test
    void solve_badArgumentsCompatible_areSent() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters", "{\"n\": null}"), answer());

        Solution solution = Scene.solve(new React(COMPATIBLE), Scene.with(model).withArguments(NO_NULLS));

        assertThat(solution.usage().toolCalls()).isEqualTo(1);
    }

    static String lastResult(ScriptedModel model, int request) {
        return ((ToolMessage) model.sent(request).getLast()).text();
    }
}
