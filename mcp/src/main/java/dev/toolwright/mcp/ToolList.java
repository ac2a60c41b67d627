package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.JsonText;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a server offers, as one document for the catalogue: {@code server} is what it says of itself, {@code tools} all that it
 * lists, page by page, unchanged; {@code leftOut} says if there was more.
 *
 * @param name the server's own; may be empty
 * @param document the same as long as the server lists the same
 */
public record ToolList(String name, JsonText document) {

    private static final int MAX_PAGES = 1000;
    private static final long MAX_CHARS = 32L << 20;

    static ToolList read(String server, Connection connection, McpSettings settings, Instant deadline)
            throws InterruptedException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        JsonNode greeting = connection.greeting();
        document.putObject("server")
                .put("name", greeting.path("serverInfo").path("name").asText())
                .put("title", greeting.path("serverInfo").path("title").asText())
                .put("version", greeting.path("serverInfo").path("version").asText())
                .put("instructions", greeting.path("instructions").asText());
        ArrayNode tools = document.putArray("tools");
        if (greeting.path("capabilities").has("tools")) {
            addPages(server, connection, settings, deadline, document, tools);
        }
        return new ToolList(greeting.path("serverInfo").path("name").asText(), new JsonText(document.toString()));
    }

    private static void addPages(
            String server, Connection connection, McpSettings settings, Instant deadline, ObjectNode document, ArrayNode tools)
            throws InterruptedException {
        Set<String> cursors = new HashSet<>();
        String cursor = "";
        long chars = 0;
        do {
            JsonNode page = page(server, connection, cursor, deadline);
            for (JsonNode tool : page.path("tools")) {
                chars += tool.toString().length();
                if (tools.size() == settings.maxTools() || chars > MAX_CHARS) {
                    document.put("leftOut", "lists more than " + tools.size() + " tools, which is as many as are taken");
                    return;
                }
                tools.add(tool);
            }
            cursor = page.path("nextCursor").asText();
            if (!cursor.isEmpty() && (!cursors.add(cursor) || cursors.size() > MAX_PAGES)) {
                throw new McpException(server, "lists its tools in pages without end");
            }
        } while (!cursor.isEmpty());
    }

    private static JsonNode page(String server, Connection connection, String cursor, Instant deadline)
            throws InterruptedException {
        try {
            Map<String, Object> parameters = cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor);
            JsonNode page = connection.ask(McpSchema.METHOD_TOOLS_LIST, parameters, deadline);
            if (!page.path("tools").isArray()) {
                throw new McpException(server, "does not list its tools as MCP has it: there is no array 'tools'");
            }
            return page;
        } catch (McpError e) {
            throw new McpException(server, "does not list its tools: " + Untrusted.line(String.valueOf(e.getMessage())));
        }
    }
}
