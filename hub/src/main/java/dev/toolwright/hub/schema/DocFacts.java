package dev.toolwright.hub.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;

/** Writes what a {@link Doc} says into a schema. */
final class DocFacts {

    private DocFacts() {}

    static void add(ObjectNode schema, Doc doc) {
        schema.put("description", doc.value());
        boolean array = schema.path("type").asText().equals("array");
        ObjectNode element = array ? (ObjectNode) schema.get("items") : schema;
        addNumberLimits(element, doc);
        addSizes(schema, doc, array);
        if (!doc.pattern().isEmpty()) {
            element.put("pattern", "^(?:" + doc.pattern() + ")$");
        }
        if (!doc.format().isEmpty()) {
            element.put("format", doc.format());
        }
        if (doc.oneOf().length > 0) {
            ArrayNode allowed = element.putArray("enum");
            Arrays.stream(doc.oneOf()).forEach(allowed::add);
        }
        if (!doc.defaultValue().isEmpty()) {
            schema.set("default", value(schema, doc.defaultValue()));
        }
        if (!doc.example().isEmpty()) {
            schema.putArray("examples").add(value(schema, doc.example()));
        }
    }

    private static void addNumberLimits(ObjectNode schema, Doc doc) {
        if (Double.isFinite(doc.min())) {
            schema.put("minimum", plain(doc.min()));
        }
        if (Double.isFinite(doc.max())) {
            schema.put("maximum", plain(doc.max()));
        }
    }

    private static BigDecimal plain(double limit) {
        BigDecimal exact = BigDecimal.valueOf(limit).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static void addSizes(ObjectNode schema, Doc doc, boolean array) {
        if (doc.minSize() > 0) {
            schema.put(array ? "minItems" : "minLength", doc.minSize());
        }
        if (doc.maxSize() < Integer.MAX_VALUE) {
            schema.put(array ? "maxItems" : "maxLength", doc.maxSize());
        }
    }

    private static JsonNode value(ObjectNode schema, String text) {
        if (schema.path("type").asText().equals("string")) {
            return schema.textNode(text);
        }
        try {
            return WireJson.parse(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("neither an example nor a default of " + schema + ": " + text, e);
        }
    }
}
