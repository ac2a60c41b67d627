package dev.toolwright.catalog.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.catalog.schema.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rewrites a schema of OpenAPI, 3.0 or 3.1, as JSON schema 2020-12: {@code nullable}, boolean exclusive bounds, tuples and
 * {@code example} in today's words; keywords with values that they can't have, and words of OpenAPI's own, are dropped.
 *
 * @param names the definition that a reference becomes; empty if it leads nowhere
 */
record SchemaRewriting(Function<JsonNode, Optional<String>> names) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final Set<String> ONE = Set.of("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames");
    private static final Set<String> MANY = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> NUMBERS = Set.of(
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems",
            "maxItems", "minProperties", "maxProperties", "minContains", "maxContains");
    private static final Set<String> TEXTS = Set.of("format", "pattern");
    private static final Set<String> FREE = Set.of("const", "default");
    private static final Set<String> SWITCHES = Set.of("uniqueItems", "writeOnly");
    private static final int MAX_DESCRIPTION = 120;
    private static final int MAX_DEPTH = 200;

    JsonNode rewrite(JsonNode schema) {
        return rewrite(schema, 0);
    }

    private JsonNode rewrite(JsonNode schema, int depth) {
        if (schema.isBoolean()) {
            return schema;
        }
        ObjectNode result = NODES.objectNode();
        if (!schema.isObject() || depth > MAX_DEPTH) {
            return result;
        }
        if (schema.path("$ref").isTextual()) {
            names.apply(schema).ifPresent(name -> result.put("$ref", AnswerBook.PREFIX + name));
            return schema.path("nullable").asBoolean(false) && !result.isEmpty() ? orNull(result) : result;
        }
        schema.properties().forEach(member -> keyword(member.getKey(), member.getValue(), result, depth));
        tuple(schema, result);
        example(schema, result);
        exclusive(schema, result, "exclusiveMinimum", "minimum");
        exclusive(schema, result, "exclusiveMaximum", "maximum");
        return schema.path("nullable").asBoolean(false) ? nullable(result) : result;
    }

    private void keyword(String word, JsonNode value, ObjectNode result, int depth) {
        if (word.equals("type")) {
            type(value).ifPresent(type -> result.set("type", type));
        } else if (ONE.contains(word) && (value.isObject() || value.isBoolean())) {
            result.set(word, rewrite(value, depth + 1));
        } else if (MANY.contains(word) && value.isArray() && !value.isEmpty()) {
            ArrayNode parts = result.putArray(word);
            value.forEach(part -> parts.add(rewrite(part, depth + 1)));
        } else if (NAMED.contains(word) && value.isObject()) {
            ObjectNode parts = result.putObject(word);
            value.properties().forEach(part -> parts.set(part.getKey(), rewrite(part.getValue(), depth + 1)));
        } else if (NUMBERS.contains(word) && value.isNumber()
                || TEXTS.contains(word) && value.isTextual()
                || SWITCHES.contains(word) && value.isBoolean()
                || FREE.contains(word)
                || word.equals("enum") && value.isArray() && !value.isEmpty()) {
            result.set(word, value);
        } else if (word.equals("required") && value.isArray()) {
            ArrayNode names = result.putArray(word);
            value.forEach(name -> names.add(name.asText()));
        } else if (word.equals("description") && value.isTextual()) {
            result.put(word, Prose.of(value.textValue(), MAX_DESCRIPTION));
        }
    }

    private static Optional<JsonNode> type(JsonNode declared) {
        if (declared.isTextual()) {
            return declared.textValue().equals("file")
                    ? Optional.of(TextNode.valueOf("string"))
                    : Optional.of(declared).filter(type -> TYPES.contains(type.textValue()));
        }
        ArrayNode known = NODES.arrayNode();
        declared.forEach(type -> {
            if (TYPES.contains(type.asText())) {
                known.add(type);
            }
        });
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** Before 2020-12 a list under {@code items} said what stands in each place. */
    private void tuple(JsonNode schema, ObjectNode result) {
        JsonNode items = schema.path("items");
        if (items.isArray() && !items.isEmpty()) {
            ArrayNode places = result.putArray("prefixItems");
            items.forEach(item -> places.add(rewrite(item)));
        }
    }

    private static void example(JsonNode schema, ObjectNode result) {
        if (schema.path("examples").isArray()) {
            result.set("examples", schema.get("examples"));
        } else if (schema.has("example")) {
            result.putArray("examples").add(schema.get("example"));
        }
    }

    private static void exclusive(JsonNode schema, ObjectNode result, String keyword, String inclusive) {
        if (schema.path(keyword).asBoolean(false) && result.has(inclusive)) {
            result.set(keyword, result.remove(inclusive));
        }
    }

    private static JsonNode nullable(ObjectNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            boolean composed = List.of("allOf", "anyOf", "oneOf", "enum", "const").stream().anyMatch(schema::has);
            return composed ? orNull(schema) : schema;
        }
        ArrayNode types = NODES.arrayNode();
        (type.isArray() ? type : List.of(type)).forEach(types::add);
        schema.set("type", types.add("null"));
        if (schema.get("enum") instanceof ArrayNode values) {
            schema.set("enum", values.deepCopy().addNull());
        }
        return List.of("allOf", "anyOf", "oneOf", "const").stream().anyMatch(schema::has) ? orNull(schema) : schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }
}
