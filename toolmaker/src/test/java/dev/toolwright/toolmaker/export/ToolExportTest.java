package dev.toolwright.toolmaker.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.toolwright.store.AtomicFolder;
import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.ExampleFile;
import dev.toolwright.toolmaker.made.MadeTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToolExportTest {

    @TempDir
    Path temp;

    @Test
    void python_itsOwnTests_pass_andFailWhenTheFunctionIsBroken() throws Exception {
        MadeTool tool = ExportedTools.compiled("Adds.");
        Python python = written(tool, ExportFormat.PYTHON);

        assertThat(python.run("-m", "unittest").out()).contains("OK").doesNotContain("skipped");

        Map<String, String> files = ToolExport.files(tool, ExportFormat.PYTHON);
        files.computeIfPresent("function.py", (name, text) -> text.replace("first + second", "first - second"));
        AtomicFolder.at(python.folder()).write(files);
        assertThat(python.run("-m", "unittest").out()).contains("FAILED (failures=2)", "'3' != '-1'");
    }

    @Test
    void python_withoutCodeThatReadsQuestions_testsByTheVerifiedSolutions() throws Exception {
        Python python = written(ExportedTools.uncompiled(), ExportFormat.PYTHON);

        assertThat(python.run("-m", "unittest").out()).contains("OK (skipped=1)");
        assertThat(python.run("tool.py", "Add 1 and 2.").status()).isEqualTo(3);
        assertThat(python.run("tool.py", "--arguments", "{\"first\": 1, \"second\": 2}").out()).isEqualTo("3\n");
    }

    @Test
    void python_asACommandAndAsAPackage_answers() throws Exception {
        Python python = written(ExportedTools.compiled("Adds 100 %s."), ExportFormat.PYTHON);

        assertThat(python.run("tool.py", "Add 30 and 12.")).isEqualTo(new Python.Ended(0, "42\n"));
        assertThat(python.run("tool.py", "Multiply 2 and 3.").status()).isEqualTo(3);
        assertThat(python.run("tool.py", "--arguments", "[1]").status()).isEqualTo(2);
        assertThat(python.run("tool.py", "--arguments", "{\"first\": 1, \"second\": \"2\"}"))
                .satisfies(ended -> assertThat(ended.status()).isEqualTo(1))
                .satisfies(ended -> assertThat(ended.out()).startsWith("add_up: TypeError: ").hasLineCount(1));
        assertThat(python.run("tool.py", "--arguments", "{\"second\": 2, \"first\": 1, \"more\": [3], \"named\": {\"x\": 4}}").out())
                .isEqualTo("10\n");
        assertThat(python.run("tool.py", "--help").out()).contains("Adds 100 %s.");
        assertThat(new Python(temp).run("-c", "import add_up; print(add_up.answer('Add 1 and 1.'))").out()).isEqualTo("2\n");
    }

    @Test
    void python_examples_areReadByMakingAgain() {
        MadeTool tool = ExportedTools.compiled("Adds.");

        String lines = ToolExport.files(tool, ExportFormat.PYTHON).get("examples.jsonl");

        assertThat(ExampleFile.parse(lines == null ? "" : lines, "x")).isEqualTo(tool.examples().all());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormat_hostileDescription_staysText(ExportFormat format) throws Exception {
        MadeTool tool = ExportedTools.compiled(ExportedTools.HOSTILE);
        if (!format.folder()) {
            JsonNode entry = new ObjectMapper().readTree(ToolExport.text(tool, format));
            assertThat(entry.findValuesAsText("description")).first().isEqualTo(ExportedTools.HOSTILE);
            return;
        }
        Python python = written(tool, format);
        Path modules = format == ExportFormat.SKILL ? python.folder().resolve("scripts") : python.folder();
        assertThat(new Python(modules).run("tool.py", "Add 1 and 2.").out()).isEqualTo("3\n");
        assertThat(new Python(modules).run("-c", "import tool; print(tool.DESCRIPTION)").out())
                .isEqualTo("It's \"\"\" \\ ''' --- name: other <b>@name@ %s {x}</b> # : [2J \uD83D\uDE00 é\n");
    }

    @Test
    void skill_frontMatter_isWhatAgentsExpect() throws IOException {
        Map<String, String> files = ToolExport.files(ExportedTools.compiled(ExportedTools.HOSTILE), ExportFormat.SKILL);

        String page = String.valueOf(files.get("SKILL.md"));
        String[] parts = page.split("(?m)^---$");
        JsonNode front = new YAMLMapper().readTree(parts[1]);

        assertThat(front.properties()).hasSize(2);
        assertThat(front.path("name").asText()).isEqualTo("add-up").matches("[a-z0-9-]{1,64}");
        assertThat(front.path("description").asText()).startsWith("It's").contains("name: other").hasSizeLessThan(1025)
                .doesNotContainPattern("[<>\\p{Cntrl}]");
        assertThat(page).doesNotContain("\u001b", "\u202e").contains("os\\`\\*");
        assertThat(files).containsOnlyKeys(
                "SKILL.md", "scripts/tool.py", "scripts/function.py", "scripts/parsing.py", "scripts/formatting.py");
    }

    @Test
    void listings_haveTheFormOfTheirReaders() throws IOException {
        MadeTool tool = ExportedTools.compiled("Adds.");
        JsonNode mcp = new ObjectMapper().readTree(ToolExport.text(tool, ExportFormat.MCP));
        JsonNode openAi = new ObjectMapper().readTree(ToolExport.text(tool, ExportFormat.OPENAI));

        assertThat(mcp.path("inputSchema").path("type").asText()).isEqualTo("object");
        assertThat(openAi.path("type").asText()).isEqualTo("function");
        assertThat(openAi.path("function").path("parameters")).isEqualTo(mcp.path("inputSchema"));
        assertThat(openAi.path("function").path("name").asText()).isEqualTo("add_up");
    }

    @Test
    void listings_ofAToolThatNoModelCanCall_areRefused() {
        assertThatThrownBy(() -> ToolExport.text(ExportedTools.uncompiled(), ExportFormat.MCP))
                .hasMessageContaining("add_up can't be called by a model");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "q | 14687 | 14687.0", "q | 1,000 | 1000", "q | 3 | 4", "q | a  b | a b", "q | } ] ) | }])", "q | (A) | A",
        "Options: (A) red (B) blue | (B) | B", "Options: (A) red (B) blue | (B) | blue", "Options: (A) red (B) blue | (B) | 1",
        "Options: (A) red (B) blue | (B) | red", "Options: (A) dark red (B) blue | (A) | red", "1. x 2. y | 2 | y",
        "Options: (A) red (B) dark red | (A) | red", "Options: (A) red (B) blue | (A) | (A) red", "q | 12:00 - 13:00 | 12:00 - 13:00"
    })
    void python_agreement_isThatOfMaking(String question, String expected, String given) throws Exception {
        Python python = written(ExportedTools.compiled("Adds."), ExportFormat.PYTHON);

        String code = "import sys, test_tool; print(bool(test_tool.agree(*sys.argv[1:])))";
        assertThat(python.run("-c", code, question, expected, given).out().strip())
                .isEqualToIgnoringCase(Boolean.toString(Answers.agree(question, expected, given)));
    }

    private Python written(MadeTool tool, ExportFormat format) {
        Path folder = temp.resolve(ToolExport.folderName(tool, format));
        AtomicFolder.at(folder).write(ToolExport.files(tool, format));
        return new Python(folder);
    }
}
