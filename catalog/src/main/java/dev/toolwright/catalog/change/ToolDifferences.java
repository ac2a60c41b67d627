package dev.toolwright.catalog.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.catalog.change.Difference.Part;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.OperationCodec;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two states of a tool, by what they mean: the order of members in JSON, of required arguments and of allowed values
 * makes no difference. Names are not compared; whoever compares says which tools are the same. Thread-safe.
 */
public final class ToolDifferences {

    private static final JsonMapper JSON = new JsonMapper();

    private ToolDifferences() {}

    /** What differs in what a model sees: the description, then the schema in its order; empty if nothing does. */
    public static List<Difference> between(Tool before, Tool after) {
        List<Difference> differences = new ArrayList<>();
        text(Part.DESCRIPTION, before.description(), after.description(), differences);
        differences.addAll(JsonDifferences.between(Part.SCHEMA, parse(before.schema()), parse(after.schema())));
        return differences;
    }

    /** As {@link #between(Tool, Tool)}, and what differs in its title and in how it is called. */
    public static List<Difference> between(CatalogEntry before, CatalogEntry after) {
        List<Difference> differences = new ArrayList<>();
        text(Part.TITLE, before.title(), after.title(), differences);
        differences.addAll(between(before.tool(), after.tool()));
        if (!before.operation().equals(after.operation())) {
            differences.addAll(JsonDifferences.between(
                    Part.CALL, OperationCodec.byArgument(before.operation()), OperationCodec.byArgument(after.operation())));
        }
        return differences;
    }

    private static void text(Part part, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) {
            differences.add(new Difference(part, "", said(before), said(after)));
        }
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What is no JSON is compared as the text that it is. */
    private static JsonNode parse(JsonText schema) {
        try {
            return JSON.readTree(schema.text());
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(schema.text());
        }
    }
}
