package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategiesTest {

    private static final SolverSettings SETTINGS = SolverSettings.defaults();

    @ParameterizedTest
    @CsvSource({
        "react, react, CoT@1",
        "CoT@1, react, CoT@1",
        "cot@3, cot@3, CoT@3",
        "react@3, cot@3, CoT@3",
        "dfsdt, dfsdt, DFS_woFilter_w2",
        "DFS_woFilter_w2, dfsdt, DFS_woFilter_w2",
        "' dfsdt_w5 ', dfsdt_w5, DFS_woFilter_w5",
    })
    void parse_name_givesTheStrategy(String name, String ownName, String toolBenchName) {
        Strategy strategy = Strategies.parse(name, SETTINGS);

        assertThat(strategy.name()).isEqualTo(ownName);
        assertThat(Strategies.toolBenchName(strategy)).isEqualTo(toolBenchName);
        assertThat(Strategies.parse(ownName, SETTINGS)).isEqualTo(strategy);
    }

    @Test
    void parse_nameWithoutNumber_takesTheSettings() {
        assertThat(Strategies.parse("react", SETTINGS.withAttempts(4)).name()).isEqualTo("cot@4");
        assertThat(Strategies.parse("dfsdt", SETTINGS.withWidth(3)).name()).isEqualTo("dfsdt_w3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dfs3", "DFS_w2", "cot@", "cot@x", "cot@9999999", "dfsdt_w", "dfsdt3", "react@", "tot", "bfs_w2"})
    void parse_anyOtherName_saysWhichAreKnown(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strategies.parse(name, SETTINGS))
                .withMessageContaining("'" + name + "'")
                .withMessageContaining("react, react@n, cot@N, cot-sc@N, dfsdt, dfsdt_wN, dfs, bfs, beam, tot-bfs, tot-bfs-vote, "
                        + "tot-dfs, tot-dfs-vote, adaptive");
    }

    @Test
    void parse_zero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strategies.parse("dfsdt_w0", SETTINGS))
                .withMessage("the width must be at least 1, not 0");
    }

    @Test
    void settings_withoutSense_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withMaxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withToolTimeout(Duration.ZERO));
    }

    @Test
    void task_blankInstructionOrToolNamedFinish_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SolveTask(" \n", Scene.TOOLS));
        Toolbox closing = Toolbox.of(Scene.tool("Finish"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SolveTask("go", closing)).withMessageContaining("Finish");
    }

    @Test
    void solve_requests_offerFinishLast() {
        ScriptedModel model = ScriptedModel.of(Replies.answer());

        Scene.search(SETTINGS, model);

        assertThat(model.requests().getFirst().tools())
                .extracting(Tool::name)
                .containsExactly("alpha_for_letters", "beta_for_letters", "Finish");
    }

    @Test
    void solve_noTools_stillAnswers() throws InterruptedException {
        SolveTask task = new SolveTask("What is 6 x 7?", Toolbox.of());

        assertThat(new Dfsdt(SETTINGS).solve(task, Scene.with(ScriptedModel.of(Replies.answer()))).answer()).contains("42");
    }
}
