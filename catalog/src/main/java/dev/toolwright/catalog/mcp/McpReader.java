package dev.toolwright.catalog.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.catalog.schema.References;
import dev.toolwright.catalog.schema.SchemaInliner;
import dev.toolwright.catalog.schema.SchemaLimits;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.tool.JsonText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the list of an MCP server's tools. All of it is a stranger's words: names become legal, descriptions lose what nobody
 * sees and are cut, schemas are brought into the form and within the limits of all others.
 */
public final class McpReader {

    /** Of the places of such lists: {@code mcp:} and the server's id. Nothing else is read as one. */
    public static final String SCHEME = "mcp";

    /** As much as every vendor's models take of a tool. */
    private static final int MAX_DESCRIPTION = 1000;

    private static final int MAX_NAME = 200;

    /** Formatting characters: of no width, directing, or tags; a person who approves a description does not see them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200D]]");

    private final String server;
    private final String document;
    private final List<Finding> findings = new ArrayList<>();

    private McpReader(String server, String document) {
        this.server = server;
        this.document = document;
    }

    public static boolean recognises(URI location) {
        return SCHEME.equals(location.getScheme());
    }

    /** @param location its scheme is {@link #SCHEME}, the rest the server's id */
    public static Reading read(JsonNode root, String name, URI location) {
        return new McpReader(location.getSchemeSpecificPart(), name).read(root);
    }

    private Reading read(JsonNode root) {
        Map<String, OperationDraft> tools = new LinkedHashMap<>();
        for (JsonNode tool : root.path("tools")) {
            String name = tool.path("name").asText();
            if (name.isBlank() || name.length() > MAX_NAME) {
                findings.add(Finding.leftOut(document, Prose.of(name, 40), "its name is empty or too long"));
            } else if (tools.putIfAbsent(name, tool(name, tool)) != null) {
                findings.add(Finding.leftOut(document, name, "another tool has the same name"));
            }
        }
        if (root.has("leftOut")) {
            findings.add(Finding.leftOut(document, "", "the server " + root.path("leftOut").asText()));
        }
        if (tools.isEmpty()) {
            findings.add(Finding.refused(document, "", "the server offers no tools"));
            return new Reading(List.of(), findings);
        }
        JsonNode about = root.path("server");
        String title = about.path("title").asText().isBlank() ? about.path("name").asText() : about.path("title").asText();
        return new Reading(List.of(new ProviderDraft(
                seen(title, "", 100),
                seen(about.path("instructions").asText(), "", MAX_DESCRIPTION),
                "",
                SCHEME + ":" + server,
                seen(about.path("version").asText(), "", 40),
                List.copyOf(tools.values()),
                JsonNodeFactory.instance.objectNode())), findings);
    }

    private OperationDraft tool(String name, JsonNode tool) {
        JsonNode hints = tool.path("annotations");
        String title = tool.path("title").asText(hints.path("title").asText(name));
        return new OperationDraft(
                new ToolNames.Key(name, "MCP", name),
                seen(title, name, MAX_NAME),
                seen(tool.path("description").asText(), name, MAX_DESCRIPTION),
                new JsonText(visible(schema(tool.path("inputSchema")).toString(), name)),
                new McpOperation(server, name, !hints.path("readOnlyHint").asBoolean(false)),
                answers(tool.path("outputSchema")));
    }

    /** Arguments are always an object, whatever a server says. */
    private static ObjectNode schema(JsonNode written) {
        ObjectNode schema = new SchemaInliner(new References(written), SchemaLimits.defaults()).inline(written);
        schema.put("type", "object");
        if (!schema.has("properties")) {
            schema.putObject("properties");
        }
        return schema;
    }

    private static List<AnswerBook.Draft> answers(JsonNode written) {
        return written.isObject()
                ? List.of(new AnswerBook.Draft("200", "application/json", schema(written), List.of()))
                : List.of();
    }

    private String seen(String text, String place, int max) {
        return Prose.of(visible(text, place), max);
    }

    private String visible(String text, String place) {
        String visible = UNSEEN.matcher(text).replaceAll("");
        if (visible.length() < text.length()) {
            findings.add(Finding.note(document, place, "its words hold characters that nobody sees", "they were left out"));
        }
        return visible;
    }
}
