package dev.toolwright.runs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Budget;
import dev.toolwright.runs.Scripted;
import dev.toolwright.runs.SharedData;
import dev.toolwright.runs.json.PythonJson;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.solver.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolBenchFormatTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The reference's files keep only names of functions and the number of message lists: those two are compared apart. */
    @ParameterizedTest
    @ValueSource(strings = {"CoT@1", "CoT@3", "DFS_woFilter_w2"})
    void write_treesOfTheReference_givesItsBytes(String method) throws IOException {
        Path folder = SharedData.folder().resolve("data/parity/answers").resolve(method);
        assumeThat(folder).as("answer files of the reference in ../shared").isDirectory();
        ToolBenchFormat format = format(method);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                ObjectNode expected = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
                assertThat(file.getFileName().toString()).endsWith(format.suffix());

                byte[] written = write(format, ReferenceTree.solution(expected));

                ObjectNode actual = (ObjectNode) JSON.readTree(written);
                assertThat(pythonText(actual)).isEqualTo(new String(written, StandardCharsets.US_ASCII));
                assertThat(keys(actual.get("answer_generation"))).isEqualTo(keys(expected.get("answer_generation")));
                assertThat(pythonText(compared(actual))).as(file.toString()).isEqualTo(pythonText(compared(expected)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CoT@1", "CoT@3", "DFS_woFilter_w2"})
    void outcome_filesOfTheReference_isThatOfTheirTrees(String method) throws IOException {
        Path folder = SharedData.folder().resolve("data/parity/answers").resolve(method);
        assumeThat(folder).as("answer files of the reference in ../shared").isDirectory();
        ToolBenchFormat format = format(method);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                byte[] content = Files.readAllBytes(file);
                assertThat(format.outcome(content)).contains(ReferenceTree.solution(JSON.readTree(content)).outcome());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "{\"win\": true}", "{\"win\": true, \"answer_generation\": {}}"})
    void outcome_brokenFile_isNone(String content) {
        assertThat(format("CoT@1").outcome(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void write_searchWithoutAnswerOrGiveUp_saysSoUnlessFaithful() throws Exception {
        Strategy strategy = Strategies.parse("DFS_woFilter_w2", SolverSettings.defaults().withMaxDepth(1));
        Solution solution = strategy.solve(
                new SolveTask("what time is it?", Scripted.TOOLBOX), SolveContext.of(Scripted.caller(), Scripted.TOOLS));

        for (boolean faithful : List.of(true, false)) {
            JsonNode generation = JSON.readTree(write(ToolBenchFormat.of(strategy, Budget.defaults(), faithful), solution))
                    .get("answer_generation");
            assertThat(generation.get("finish_type").asText()).isEqualTo(faithful ? "give_answer" : "none");
            assertThat(generation.get("valid_data").asBoolean()).isFalse();
            assertThat(generation.get("final_answer").asText()).isEmpty();
            assertThat(generation.has("train_messages")).isFalse();
        }
    }

    @Test
    void of_strategyThatToolBenchHasNot_isRefused() {
        Strategy other = new Strategy() {
            @Override
            public String name() {
                return "bfs";
            }

            @Override
            public Solution solve(SolveTask task, SolveContext context) {
                throw new AssertionError("never asked");
            }
        };
        assertThatThrownBy(() -> ToolBenchFormat.of(other, Budget.defaults(), false))
                .hasMessage("ToolBench has no answer files for the strategy bfs; use the native format");
    }

    private static ToolBenchFormat format(String method) {
        return ToolBenchFormat.of(Strategies.parse(method, SolverSettings.defaults()), Budget.defaults(), true);
    }

    private static ObjectNode compared(ObjectNode file) {
        ObjectNode copy = file.deepCopy();
        ((ObjectNode) copy.get("answer_generation")).remove(List.of("function", "train_messages"));
        return copy;
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }

    private static byte[] write(ToolBenchFormat format, Solution solution) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write("1", solution, bytes);
        return bytes.toByteArray();
    }

    private static String pythonText(JsonNode node) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = PythonJson.generator(bytes)) {
            PythonJson.writeTree(out, node);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
