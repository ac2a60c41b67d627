package dev.toolwright.solver;

import static dev.toolwright.solver.CallFaultsTest.lastResult;
import static dev.toolwright.solver.Replies.answer;
import static dev.toolwright.solver.Replies.call;
import static dev.toolwright.solver.Replies.giveUp;
import static dev.toolwright.solver.Scene.FIXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolFinder;
import dev.toolwright.tool.Toolbox;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoreToolsTest {

    /** Finds what is offered already first, then gamma_1, gamma_2, … */
    private static final ToolFinder GREEK = (need, top) -> Stream.concat(
                    Scene.TOOLS.tools().stream(), IntStream.range(1, 9).mapToObj(n -> Scene.tool("gamma_" + n)))
            .limit(need.equals("nothing") ? 2 : top)
            .toList();

    @Test
    void solve_toolFoundOnTheWay_canBeCalledFromThenOn() {
        ScriptedModel model = ScriptedModel.of(find("the third letter"), call("gamma_1"), answer());

        Solution solution = solve(3, model);

        assertThat(names(model, 0)).containsExactly("alpha_for_letters", "beta_for_letters", "find_tools", "Finish");
        assertThat(lastResult(model, 1)).contains("gamma_1", "gamma_2", "gamma_3");
        assertThat(names(model, 1)).containsExactly(
                "alpha_for_letters", "beta_for_letters", "gamma_1", "gamma_2", "gamma_3", "Finish");
        assertThat(lastResult(model, 2)).isEqualTo("gamma_1!");
        assertThat(solution.toolbox().names()).endsWith("gamma_1", "gamma_2", "gamma_3");
        assertThat(solution.usage().toolCalls()).as("finding tools is no call of a tool").isEqualTo(1);
    }

    @Test
    void solve_cap_isNeverExceeded() {
        ScriptedModel model = ScriptedModel.of(find("a"), find("b"), find("c"), answer());

        Solution solution = solve(4, model);

        assertThat(names(model, 2)).contains("gamma_4").doesNotContain("gamma_5", "find_tools");
        assertThat(lastResult(model, 3)).contains("There is no function named");
        assertThat(solution.toolbox().tools()).hasSize(6);
    }

    @Test
    void solve_foundInOneBranch_isNotThereInAnother() {
        ScriptedModel model = ScriptedModel.of(find("a"), giveUp(), call("gamma_1"), answer());

        Scene.solve(new Dfsdt(FIXED), Scene.with(model).withMore(new MoreTools(GREEK, 3)));

        assertThat(names(model, 2)).doesNotContain("gamma_1");
        assertThat(lastResult(model, 3)).contains("There is no function named gamma_1");
    }

    @Test
    void solve_nothingFound_saysSo() {
        ScriptedModel model = ScriptedModel.of(find("nothing"), answer());

        solve(3, model);

        assertThat(lastResult(model, 1)).contains("No further function was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"need\": \" \"}", "{\"need\": 3}", "nonsense"})
    void solve_needNotSaid_isAskedFor(String arguments) {
        ScriptedModel model = ScriptedModel.of(call("find_tools", arguments), answer());

        solve(3, model);

        assertThat(lastResult(model, 1)).contains("find_tools takes a JSON object with need");
    }

    @Test
    void solve_withoutMoreTools_findToolsIsNoName() {
        ScriptedModel model = ScriptedModel.of(find("a"), answer());

        Scene.chain(FIXED, model);

        assertThat(names(model, 0)).doesNotContain("find_tools");
        assertThat(lastResult(model, 1)).contains("There is no function named find_tools");
    }

    @Test
    void solve_toolOfThatName_isRefused() {
        SolveTask task = new SolveTask("go", Toolbox.of(Scene.tool("find_tools")));
        SolveContext context = Scene.with(ScriptedModel.of(answer())).withMore(new MoreTools(GREEK, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new React(FIXED).solve(task, context))
                .withMessageContaining("find_tools");
    }

    private static Solution solve(int cap, ScriptedModel model) {
        return Scene.solve(new React(FIXED), Scene.with(model).withMore(new MoreTools(GREEK, cap)));
    }

    private static Reply find(String need) {
        return call("find_tools", "{\"need\": \"" + need + "\"}");
    }

    private static List<String> names(ScriptedModel model, int request) {
        return model.requests().get(request).tools().stream().map(Tool::name).toList();
    }
}
