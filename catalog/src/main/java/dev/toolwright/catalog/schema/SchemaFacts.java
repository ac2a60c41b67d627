package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.document.TreeSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schema says about itself, without what lies below it: type, format, bounds, values, words. */
final class SchemaFacts {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array", "object");
    private static final List<String> NUMBERS = List.of(
            "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems");
    private static final int MAX_PATTERN = 200;

    /** {@link TreeSize} counts two characters round every number, which JSON has not. */
    private static final int SLACK = 400;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final SchemaLimits limits;

    SchemaFacts(SchemaLimits limits) {
        this.limits = limits;
    }

    ObjectNode of(JsonNode schema) {
        ObjectNode facts = outline(schema);
        text(schema, "format").ifPresent(format -> facts.put("format", format));
        if (schema.path("type").asText().equals("file")) {
            facts.put("type", "string").put("format", "binary");
        }
        text(schema, "pattern")
                .filter(pattern -> pattern.length() <= MAX_PATTERN)
                .ifPresent(pattern -> facts.put("pattern", pattern));
        for (String bound : NUMBERS) {
            if (schema.path(bound).isNumber()) {
                facts.set(bound, schema.get(bound));
            }
        }
        exclusive(schema, facts, "exclusiveMinimum", "minimum");
        exclusive(schema, facts, "exclusiveMaximum", "maximum");
        values(schema, facts);
        literal(schema.path("default")).ifPresent(value -> facts.set("default", value));
        example(schema).ifPresent(value -> facts.set("example", value));
        return facts;
    }

    /** Type and description only. */
    ObjectNode outline(JsonNode schema) {
        ObjectNode outline = nodes.objectNode();
        type(schema).ifPresent(type -> outline.set("type", type));
        return described(outline, schema);
    }

    /** Gives a schema the description that a document writes beside it, which takes precedence. */
    ObjectNode described(ObjectNode schema, JsonNode source) {
        text(source, "description")
                .or(() -> text(source, "title"))
                .map(words -> Prose.of(words, limits.description()))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> schema.put("description", words));
        return schema;
    }

    private Optional<JsonNode> type(JsonNode schema) {
        JsonNode declared = schema.path("type");
        if (declared.isTextual() && TYPES.contains(declared.textValue())) {
            return Optional.of(declared);
        }
        if (declared.isArray()) {
            List<JsonNode> known = new ArrayList<>();
            declared.forEach(type -> {
                if (TYPES.contains(type.asText())) {
                    known.add(type);
                }
            });
            if (!known.isEmpty()) {
                return Optional.of(known.size() == 1 ? known.getFirst() : nodes.arrayNode().addAll(known));
            }
        }
        return inferred(schema);
    }

    private Optional<JsonNode> inferred(JsonNode schema) {
        if (schema.path("properties").isObject()) {
            return Optional.of(nodes.textNode("object"));
        }
        if (schema.path("items").isObject()) {
            return Optional.of(nodes.textNode("array"));
        }
        boolean texts = schema.path("enum").path(0).isTextual() || schema.path("const").isTextual();
        return texts ? Optional.of(nodes.textNode("string")) : Optional.empty();
    }

    private static void exclusive(JsonNode schema, ObjectNode facts, String keyword, String inclusive) {
        JsonNode value = schema.path(keyword);
        if (value.isNumber()) {
            facts.set(keyword, value);
        } else if (value.asBoolean(false) && facts.has(inclusive)) {
            facts.set(keyword, facts.remove(inclusive));
        }
    }

    private void values(JsonNode schema, ObjectNode facts) {
        ArrayNode values = nodes.arrayNode();
        for (JsonNode value : schema.path("enum")) {
            if (value.isValueNode() && !value.isNull() && values.size() < limits.values()) {
                values.add(value);
            }
        }
        if (schema.path("const").isValueNode() && !schema.path("const").isNull()) {
            values.add(schema.get("const"));
        }
        if (!values.isEmpty() && schema.path("enum").size() <= limits.values()) {
            facts.set("enum", values);
        }
    }

    private Optional<JsonNode> example(JsonNode schema) {
        JsonNode examples = schema.path("examples");
        JsonNode first = examples.isArray() ? examples.path(0) : examples.path("\0");
        return literal(schema.path("example")).or(() -> literal(first));
    }

    private Optional<JsonNode> literal(JsonNode value) {
        boolean shown = !value.isMissingNode() && !value.isNull() && TreeSize.fits(value, limits.literal() + SLACK)
                && value.toString().length() <= limits.literal();
        return shown ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> text(JsonNode schema, String keyword) {
        JsonNode value = schema.path(keyword);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }
}
