package dev.toolwright.runs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.Scripted;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.NodePath;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NativeFormatTest {

    private final NativeFormat format = new NativeFormat();

    @ParameterizedTest
    @CsvSource({"dfsdt, 1", "dfsdt, 2", "dfsdt, 3", "cot@3, 4", "cot@3, 5", "react, 6"})
    void write_solutionOfARealSearch_tellsAllOfIt(String strategy, int seed) throws Exception {
        Solution solution = Strategies.parse(strategy, SolverSettings.defaults())
                .solve(new SolveTask("wie spät?", Scripted.TOOLBOX), SolveContext.of(Scripted.model(seed), Scripted.TOOLS));

        byte[] written = write(solution);
        JsonNode file = new JsonMapper().readTree(written);

        assertThat(format.outcome(written)).contains(solution.outcome());
        assertThat(file.get("id").asText()).isEqualTo("id 1");
        assertThat(file.get("instruction").asText()).isEqualTo("wie spät?");
        assertThat(file.path("answer").asText("none")).isEqualTo(solution.answer().orElse("none"));
        assertThat(file.get("trees")).hasSize(solution.trees().size());
        for (int number = 0; number < solution.trees().size(); number++) {
            JsonNode nodes = file.get("trees").get(number);
            assertThat(nodes).hasSize(solution.trees().get(number).size());
            for (JsonNode node : nodes) {
                SolutionNode original = solution.trees()
                        .get(number)
                        .find(new NodePath(node.get("path").asText()))
                        .orElseThrow();
                assertThat(node.get("text").asText()).isEqualTo(original.text());
                assertThat(node.get("kind").asText()).isEqualTo(JsonOutput.lower(original.kind()));
                assertThat(node.has("pruned")).isEqualTo(original.pruned().isPresent());
                assertThat(node.path("visit").asInt()).isEqualTo(original.visitNumber());
            }
        }
        assertThat(file.at("/chosen/path").asText("none"))
                .isEqualTo(solution.chosen().map(node -> node.path().text()).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "{}",
        "[1]",
        "{\"format\": \"toolwright-solution/1\"}",
        "{\"format\": \"toolwright-solution/2\", \"outcome\": \"answered\"}"
    })
    void outcome_foreignFile_isNone(String content) {
        assertThat(format.outcome(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 99})
    void outcome_truncatedFile_isNone(int percent) throws Exception {
        Solution solution = Strategies.parse("dfsdt", SolverSettings.defaults())
                .solve(new SolveTask("what?", Scripted.TOOLBOX), SolveContext.of(Scripted.model(1), Scripted.TOOLS));
        byte[] whole = write(solution);

        assertThat(format.outcome(Arrays.copyOf(whole, whole.length * percent / 100))).isEmpty();
    }

    private byte[] write(Solution solution) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write("id 1", solution, bytes);
        return bytes.toByteArray();
    }
}
