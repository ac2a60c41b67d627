package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Scene.COMPATIBLE;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Shortener;
import dev.toolwright.tool.Tool;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result that is too long for the model: it sees a part, and can ask for more of it, and only then. */
class LongObservationTest {

    private static final Shortener HALVES = new Shortener() {
        @Override
        public String shorten(String text) {
            return text.startsWith("alpha") ? text.substring(0, 5) + "+" : text;
        }

        @Override
        public boolean namesMore(String shortened) {
            return shortened.endsWith("+");
        }

        @Override
        public Tool tool() {
            return Scene.tool("more");
        }

        @Override
        public Observation more(String arguments) {
            return Observation.ok("the rest of " + arguments);
        }
    };

    private static List<String> offered(ScriptedModel model, int request) {
        return model.requests().get(request).tools().stream().map(Tool::name).toList();
    }

    private static String lastResult(ScriptedModel model, int request) {
        return ((ToolMessage) model.sent(request).getLast()).text();
    }

    @Test
    void solve_shortenedResult_offersMoreFromThereOn() {
        ScriptedModel model = ScriptedModel.of(
                call("beta_for_letters"), call("alpha_for_letters"), call("more", "{\"n\": 1}"), answer());

        Scene.solve(new React(FIXED), Scene.with(model).withShortener(HALVES));

        assertThat(offered(model, 1)).doesNotContain("more");
        assertThat(lastResult(model, 2)).isEqualTo("alpha+");
        assertThat(offered(model, 2)).contains("more");
        assertThat(lastResult(model, 3)).isEqualTo("the rest of {\"n\": 1}");
    }

    @Test
    void solve_askedForMoreWhereNothingWasLeftOut_isNoTool() {
        ScriptedModel model = ScriptedModel.of(call("more", "{\"n\": 1}"), answer());

        Scene.solve(new React(FIXED), Scene.with(model).withShortener(HALVES));

        assertThat(lastResult(model, 1)).contains("There is no function named more");
    }

    @Test
    void solve_compatible_cutsAsTheReferenceDoes() {
        ScriptedModel model = ScriptedModel.of(call("alpha_for_letters"), answer());

        Scene.solve(new React(COMPATIBLE), Scene.with(model).withShortener(HALVES));

        assertThat(lastResult(model, 1)).isEqualTo("alpha_for_letters!");
        assertThat(offered(model, 1)).doesNotContain("more");
    }
}
