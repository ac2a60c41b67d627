package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.document.TreeSize;
import dev.toolwright.tool.JsonText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schema of an API's arguments, with the reference implementation's types and limits. */
final class ToolBenchSchema {

    private static final int MAX_DESCRIPTION = 256;

    /** Far more than any that the reference has; a guard against documents that are made to hurt. */
    private static final int MAX_EXAMPLE = 1_000_000;
    private static final JsonText NOTHING = new JsonText("{\"type\":\"object\",\"properties\":{}}");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ToolBenchSchema() {}

    /** @param compat whether optional parameters are offered only beside required ones, as the reference does */
    static JsonText of(ToolBenchApi api, boolean compat) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        Set<String> required = new LinkedHashSet<>();
        for (ToolBenchApi.Argument argument : api.required()) {
            String name = ToolBenchNames.identifier(argument.name());
            properties.set(name, property(argument));
            required.add(name);
        }
        List<ToolBenchApi.Argument> optional =
                compat && api.required().isEmpty() ? List.of() : api.optional();
        for (ToolBenchApi.Argument argument : optional) {
            properties.set(ToolBenchNames.identifier(argument.name()), property(argument));
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return new JsonText(schema.toString());
    }

    /** A schema of an imported tool as the reference would offer it: nothing at all if nothing is required. */
    static JsonText compat(JsonText schema) {
        try {
            return MAPPER.readTree(schema.text()).path("required").isEmpty() ? NOTHING : schema;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a schema of the catalogue: " + schema, e);
        }
    }

    private static ObjectNode property(ToolBenchApi.Argument argument) {
        ObjectNode property = JsonNodeFactory.instance.objectNode()
                .put("type", type(argument.type()))
                .put("description", cut(argument.description()));
        JsonNode example = argument.example();
        boolean given = !example.isMissingNode() && !(example.isTextual() && example.textValue().isEmpty())
                && TreeSize.fits(example, MAX_EXAMPLE);
        return given ? property.set("example_value", example) : property;
    }

    private static String type(String written) {
        return switch (written) {
            case "NUMBER" -> "integer";
            case "BOOLEAN" -> "boolean";
            default -> "string";
        };
    }

    static String cut(String description) {
        int points = description.codePointCount(0, description.length());
        return points <= MAX_DESCRIPTION
                ? description
                : description.substring(0, description.offsetByCodePoints(0, MAX_DESCRIPTION));
    }
}
