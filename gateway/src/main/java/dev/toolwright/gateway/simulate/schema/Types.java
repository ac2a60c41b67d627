package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** JSON schema's names of types. */
final class Types {

    private static final Set<String> OF_OBJECTS = Set.of("properties", "additionalProperties", "required", "patternProperties", "minProperties");
    private static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems", "minItems", "uniqueItems");
    private static final Set<String> OF_NUMBERS = Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private Types() {}

    /** The type of a plain schema that says most, by what it declares, or else by its other words; {@code string} if nothing tells. */
    static String of(JsonNode schema) {
        JsonNode declared = schema.path("type");
        List<String> types = (declared.isArray() ? declared.valueStream() : List.of(declared).stream())
                .map(JsonNode::asText)
                .filter(type -> !type.isEmpty())
                .toList();
        if (!types.isEmpty()) {
            return types.stream().filter(type -> !type.equals("null")).findFirst().orElse("null");
        }
        if (OF_OBJECTS.stream().anyMatch(schema::has)) {
            return "object";
        }
        if (OF_ARRAYS.stream().anyMatch(schema::has)) {
            return "array";
        }
        return OF_NUMBERS.stream().anyMatch(schema::has) ? "number" : "string";
    }

    static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "integer" -> value.isIntegralNumber() || value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> value.isTextual();
        };
    }

    /** Whether a value is of one of the types that a plain schema declares; of any if it declares none. */
    static boolean fits(JsonNode value, JsonNode schema) {
        JsonNode declared = schema.path("type");
        return declared.isMissingNode()
                || (declared.isArray() ? declared.valueStream() : List.of(declared).stream()).anyMatch(type -> is(value, type.asText()));
    }
}
