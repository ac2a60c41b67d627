package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.naming.ArgumentNames;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.tool.JsonText;
import java.util.ArrayList;
import java.util.List;

/** The arguments of one tool while they are gathered: their schema for the model, and where each goes in the request. */
final class Arguments {

    private final ArgumentNames names = new ArgumentNames();
    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();
    private final List<Parameter> parameters = new ArrayList<>();

    void add(String name, Location location, Style style, boolean explode, boolean needed, String contentType, JsonNode schema) {
        String argument = names.claim(name, word(location));
        properties.set(argument, schema);
        if (needed) {
            required.add(argument);
        }
        parameters.add(new Parameter(argument, name, location, style, explode, needed, contentType));
    }

    private static String word(Location location) {
        return switch (location) {
            case PATH -> "path";
            case QUERY -> "query";
            case HEADER -> "header";
            case COOKIE -> "cookie";
            case BODY_PROPERTY, BODY -> "body";
        };
    }

    List<Parameter> parameters() {
        return parameters;
    }

    JsonText schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return new JsonText(schema.toString());
    }
}
