package dev.toolwright.catalog.toolbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolBenchToolboxTest {

    @TempDir
    Path tools;

    @BeforeEach
    void write() throws IOException {
        write("Music", "get_8_tracks", "8 Tracks", "[{\"name\": \"From\", \"description\": \"%s\"".formatted("x".repeat(300))
                + ", \"required_parameters\": [], \"optional_parameters\": [{\"name\": \"ID\", \"type\": \"NUMBER\","
                + " \"description\": \"which\", \"default\": 7}]}]");
        write("Art", "get_8_tracks", "8 Tracks", "[{\"name\": \"Paint\", \"description\": \"\","
                + " \"required_parameters\": [{\"name\": \"on\", \"type\": \"BOOLEAN\", \"description\": \"\", \"default\": \"\"},"
                + " {\"name\": \"when\", \"type\": \"DATE\", \"description\": \"\", \"default\": null}], \"optional_parameters\": []}]");
    }

    private void write(String category, String file, String name, String apis) throws IOException {
        Path folder = Files.createDirectories(tools.resolve(category));
        Files.writeString(folder.resolve(file + ".json"),
                "{\"tool_name\": \"%s\", \"tool_description\": \"d\", \"api_list\": %s}".formatted(name, apis));
    }

    private ToolBenchToolbox box(boolean compat, ApiRef... candidates) throws IOException {
        ToolBenchQuery query = new ToolBenchQuery("1", "q", List.of(candidates), List.of());
        return ToolBenchToolbox.of(query, ToolBenchFolder.open(tools), compat);
    }

    @ParameterizedTest
    @CsvSource({"from,is_from", "3D Model!,get_3d_model", "__Get__User-Info__,get_user_info", "ID,is_id", "a^b,a^b", "天气,天气"})
    void identifier_followsTheReference(String name, String expected) {
        assertThat(ToolBenchNames.identifier(name)).isEqualTo(expected);
    }

    @Test
    void function_tooLong_keepsItsEnd() {
        assertThat(ToolBenchNames.function("a".repeat(70), "tool")).hasSize(64).endsWith("aaa_for_tool");
    }

    @Test
    void toolbox_optionalOnly_isOfferedUnlessCompatible() throws IOException {
        ApiRef api = new ApiRef("Music", "8 Tracks", "From");
        Tool tool = box(false, api).toolbox().tools().getFirst();
        assertThat(tool.name()).isEqualTo("is_from_for_get_8_tracks");
        assertThat(tool.description()).hasSize(256);
        assertThat(tool.schema().text()).isEqualTo("{\"type\":\"object\",\"properties\":{\"is_id\":{\"type\":\"integer\","
                + "\"description\":\"which\",\"example_value\":7}}}");
        assertThat(box(true, api).toolbox().tools().getFirst().schema().text())
                .isEqualTo("{\"type\":\"object\",\"properties\":{}}");
    }

    @Test
    void toolbox_typesAndExamples_followTheReference() throws IOException {
        Tool tool = box(false, new ApiRef("Art", "8 Tracks", "Paint")).toolbox().tools().getFirst();
        assertThat(tool.schema().text()).isEqualTo("{\"type\":\"object\",\"properties\":{"
                + "\"on\":{\"type\":\"boolean\",\"description\":\"\"},"
                + "\"when\":{\"type\":\"string\",\"description\":\"\",\"example_value\":null}},\"required\":[\"on\",\"when\"]}");
    }

    @Test
    void toolbox_sameToolNameInTwoCategories_findsEach() throws IOException {
        ToolBenchToolbox box = box(false, new ApiRef("Music", "8 Tracks", "From"), new ApiRef("Art", "8 Tracks", "Paint"),
                new ApiRef("Music", "8 Tracks", "from"), new ApiRef("Music", "8 Tracks", "Paint"), new ApiRef("No", "x", "y"));
        assertThat(box.operations()).containsEntry("paint_for_get_8_tracks", new ToolServerOperation("Art", "get_8_tracks", "paint"));
        assertThat(box.toolbox().tools()).hasSize(2);
        assertThat(box.missing()).hasToString("[Music / 8 Tracks / Paint, No / x / y]");
    }

    @Test
    void queries_malformed_nameFileAndPlace() throws IOException {
        Path file = Files.writeString(tools.resolve("q.json"), "[{\"query\": \"a\"}, {\"id\": 1}]");
        assertThatThrownBy(() -> ToolBenchQueries.read(file)).hasMessage(file + ", element 1: has no \"query\"");
    }
}
