package dev.toolwright.catalog.toolbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.SharedData;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Toolboxes against those that the reference implementation offered, as its answer files record them. */
class ToolBenchParityTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path temp;

    @Test
    void toolbox_ofToolFiles_equalsTheReference() throws IOException {
        assertParity(ToolBenchFolder.open(SharedData.get("parity/toolenv/tools")));
    }

    @Test
    void toolbox_ofImportedTools_equalsTheReference() throws IOException {
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            var report = catalog.importFrom(
                    DocumentSource.of(SharedData.get("parity/toolenv/tools")), ImportOptions.defaults());
            assertThat(report.findings()).isEmpty();
            assertParity(new ToolBenchImported(catalog::find));
        }
    }

    private void assertParity(ToolBenchTools tools) throws IOException {
        List<ToolBenchQuery> queries = ToolBenchQueries.read(SharedData.get("parity/queries.json"));
        assertThat(queries).hasSize(99);
        for (ToolBenchQuery query : queries) {
            JsonNode answer = mapper.readTree(SharedData.get("parity/answers/CoT@1")
                    .resolve(query.queryId() + "_CoT@1.json")
                    .toFile());
            ToolBenchToolbox box = ToolBenchToolbox.of(query, tools, true);
            Set<String> offered = new HashSet<>();
            answer.path("answer_generation").path("function").forEach(name -> offered.add(name.asText()));
            offered.remove("Finish");
            assertThat(box.missing()).isEmpty();
            assertThat(box.toolbox().names()).as(query.queryId()).containsExactlyInAnyOrderElementsOf(offered);
            calls(answer, box);
        }
    }

    /** The script called every tool with exactly what it was told is required. */
    private void calls(JsonNode answer, ToolBenchToolbox box) throws IOException {
        for (JsonNode attempt : answer.path("trys")) {
            JsonNode chain = attempt.path("chain");
            for (int i = 1; i < chain.size(); i++) {
                JsonNode node = chain.get(i);
                Optional<Tool> called = box.toolbox().find(chain.get(i - 1).path("description").asText());
                String arguments = node.path("description").asText();
                if (node.path("node_type").asText().equals("Action Input") && called.isPresent() && arguments.endsWith("}")) {
                    assertThat(mapper.readTree(arguments).properties().stream().map(entry -> entry.getKey()))
                            .containsExactlyInAnyOrderElementsOf(required(called.get()));
                }
            }
        }
    }

    private Set<String> required(Tool tool) throws IOException {
        Set<String> names = new HashSet<>();
        mapper.readTree(tool.schema().text()).path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
