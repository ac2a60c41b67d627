package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.json.PythonJson;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.step.FinishTool;
import dev.toolwright.tool.Tool;
import java.io.IOException;

/** The tools that were offered, the closing one last, as they stand in a request to an OpenAI model. */
final class ToolBenchTools {

    private static final JsonMapper JSON = new JsonMapper();

    private ToolBenchTools() {}

    static void write(JsonGenerator out, Solution solution, SolverSettings settings) throws IOException {
        out.writeArrayFieldStart("function");
        for (Tool tool : solution.toolbox().tools()) {
            write(out, tool);
        }
        write(out, FinishTool.of(settings.prompts()));
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Tool tool) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "function");
        out.writeObjectFieldStart("function");
        out.writeStringField("name", tool.name());
        out.writeStringField("description", tool.description());
        out.writeFieldName("parameters");
        PythonJson.writeTree(out, schema(tool));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static JsonNode schema(Tool tool) {
        try {
            return JSON.readTree(tool.schema().text());
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(
                    "the schema of tool " + tool.name() + " is no JSON: " + malformed.getOriginalMessage(), malformed);
        }
    }
}
