package dev.toolwright.catalog.gorilla;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.tool.JsonText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of gorilla's entries, written in half a dozen ways: names; names with values, or with words about them;
 * descriptions of each. What is said of types is kept where it is one of JSON schema's.
 */
final class GorillaArguments {

    private static final int MAX_WORDS = 200;
    private static final int MAX_NAME = 64;
    private static final Map<String, String> TYPES = Map.of(
            "string", "string", "str", "string", "integer", "integer", "int", "integer", "number", "number",
            "float", "number", "boolean", "boolean", "bool", "boolean");
    private static final Set<String> DESCRIBING = Set.of("name", "type", "description", "default");

    private GorillaArguments() {}

    static JsonText schema(JsonNode arguments) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        if (arguments.isObject()) {
            named(arguments, properties);
        } else if (arguments.isTextual()) {
            for (String name : arguments.textValue().split(",")) {
                property(properties, name);
            }
        }
        for (JsonNode element : arguments) {
            if (arguments.isArray() && element.isTextual()) {
                property(properties, element.textValue());
            } else if (arguments.isArray() && element.path("name").isTextual()) {
                property(properties, element.path("name").textValue()).ifPresent(property -> describe(property, element));
            } else if (arguments.isArray() && element.isObject()) {
                named(element, properties);
            }
        }
        return new JsonText(schema.toString());
    }

    private static void named(JsonNode object, ObjectNode properties) {
        object.properties().forEach(member -> property(properties, member.getKey()).ifPresent(property -> {
            JsonNode value = member.getValue();
            if (value.isObject() && value.properties().stream().anyMatch(fact -> DESCRIBING.contains(fact.getKey()))) {
                describe(property, value);
            } else {
                property.put("description", Prose.of(value.isTextual() ? value.textValue() : "such as " + value, MAX_WORDS));
            }
        }));
    }

    private static void describe(ObjectNode property, JsonNode facts) {
        Optional.ofNullable(TYPES.get(facts.path("type").asText())).ifPresent(type -> property.put("type", type));
        if (facts.path("description").isTextual()) {
            property.put("description", Prose.of(facts.path("description").textValue(), MAX_WORDS));
        }
    }

    /** Empty if it is no name: some entries have sentences there. */
    private static Optional<ObjectNode> property(ObjectNode properties, String written) {
        String name = written.strip();
        return name.matches("[A-Za-z_][A-Za-z0-9_.-]{0," + (MAX_NAME - 1) + "}")
                ? Optional.of(properties.putObject(name))
                : Optional.empty();
    }
}
