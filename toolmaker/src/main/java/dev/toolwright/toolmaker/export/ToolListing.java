package dev.toolwright.toolmaker.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.toolmaker.made.MadeTool;

/** A made tool as lists of tools name it. */
final class ToolListing {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ToolListing() {}

    /** An entry of MCP's {@code tools/list}. */
    static String mcp(MadeTool tool) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("name", tool.name()).put("description", tool.description()).set("inputSchema", schema(tool));
        return written(entry);
    }

    /** An element of {@code tools} in a request to OpenAI's chat completions. */
    static String openAi(MadeTool tool) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("type", "function");
        entry.putObject("function")
                .put("name", tool.name())
                .put("description", tool.description())
                .set("parameters", schema(tool));
        return written(entry);
    }

    private static JsonNode schema(MadeTool tool) {
        String text = tool.schema()
                .orElseThrow(() -> new IllegalArgumentException(
                        tool.name() + " can't be called by a model: an argument of its function can't be written as JSON"))
                .text();
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of " + tool.name() + " is no JSON", e);
        }
    }

    private static String written(ObjectNode entry) {
        try {
            return JSON.writeValueAsString(entry) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }
}
