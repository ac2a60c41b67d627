package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one plain schema of one that is put together: references followed, all of {@code allOf} joined, one alternative of
 * {@code oneOf} and {@code anyOf} taken.
 *
 * @param root the document, with {@code $defs}
 * @param attempt which alternatives are taken: another number, others
 */
record Composition(JsonNode root, int attempt) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 25;
    private static final String PREFIX = "#/$defs/";
    private static final Set<String> LOW = Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> HIGH = Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    /** The name of the definition that a schema refers to; empty if it refers to none. */
    static String reference(JsonNode schema) {
        String target = schema.path("$ref").asText();
        return target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : "";
    }

    ObjectNode plain(JsonNode schema) {
        return plain(schema, 0);
    }

    private ObjectNode plain(JsonNode schema, int depth) {
        ObjectNode plain = NODES.objectNode();
        if (!schema.isObject() || depth > MAX_DEPTH) {
            return plain;
        }
        String name = reference(schema);
        if (!name.isEmpty()) {
            join(plain, plain(root.path("$defs").path(name), depth + 1));
        }
        ObjectNode own = NODES.objectNode();
        schema.properties().forEach(member -> own.set(member.getKey(), member.getValue()));
        own.remove(List.of("$ref", "$defs", "allOf", "oneOf", "anyOf", "not", "if", "then", "else"));
        join(plain, own);
        schema.path("allOf").forEach(part -> join(plain, plain(part, depth + 1)));
        alternative(schema.path("oneOf"), plain, depth);
        alternative(schema.path("anyOf"), plain, depth);
        return plain;
    }

    /** Null says least, so that it is taken last. */
    private void alternative(JsonNode alternatives, ObjectNode plain, int depth) {
        List<JsonNode> telling = alternatives.valueStream()
                .filter(part -> !part.path("type").asText().equals("null"))
                .toList();
        if (!telling.isEmpty()) {
            join(plain, plain(telling.get(attempt % telling.size()), depth + 1));
        }
    }

    /** Makes {@code result} demand what {@code part} demands too, as far as that can be said in one schema. */
    private static void join(ObjectNode result, ObjectNode part) {
        part.properties().forEach(member -> {
            String word = member.getKey();
            JsonNode value = member.getValue();
            JsonNode known = result.get(word);
            if (known == null) {
                result.set(word, value);
            } else if (word.equals("properties") && known.isObject()) {
                result.set(word, properties(known, value));
            } else if (word.equals("required")) {
                result.set(word, union(known, value));
            } else if (word.equals("enum")) {
                result.set(word, intersection(known, value));
            } else if (word.equals("type")) {
                result.set(word, types(known, value));
            } else if (LOW.contains(word)) {
                result.set(word, known.asDouble() >= value.asDouble() ? known : value);
            } else if (HIGH.contains(word)) {
                result.set(word, known.asDouble() <= value.asDouble() ? known : value);
            } else if (word.equals("additionalProperties") && value.isBoolean() && !value.booleanValue()) {
                result.set(word, value);
            }
        });
    }

    private static JsonNode properties(JsonNode some, JsonNode more) {
        ObjectNode joined = NODES.objectNode();
        some.properties().forEach(member -> joined.set(member.getKey(), member.getValue()));
        for (Map.Entry<String, JsonNode> member : more.properties()) {
            JsonNode known = joined.get(member.getKey());
            if (known == null || known.isEmpty()) {
                joined.set(member.getKey(), member.getValue());
            } else if (!known.equals(member.getValue())) {
                ObjectNode both = NODES.objectNode();
                both.putArray("allOf").add(known).add(member.getValue());
                joined.set(member.getKey(), both);
            }
        }
        return joined;
    }

    private static ArrayNode union(JsonNode some, JsonNode more) {
        Set<JsonNode> all = new LinkedHashSet<>();
        some.forEach(all::add);
        more.forEach(all::add);
        return NODES.arrayNode().addAll(all);
    }

    private static JsonNode intersection(JsonNode some, JsonNode more) {
        ArrayNode both = NODES.arrayNode();
        some.forEach(value -> more.forEach(other -> {
            if (value.equals(other)) {
                both.add(value);
            }
        }));
        return both.isEmpty() ? more : both;
    }

    private static JsonNode types(JsonNode some, JsonNode more) {
        ArrayNode both = NODES.arrayNode();
        for (JsonNode type : some.isArray() ? some : List.of(some)) {
            for (JsonNode other : more.isArray() ? more : List.of(more)) {
                boolean narrower = type.asText().equals("number") && other.asText().equals("integer");
                if (type.equals(other) || narrower) {
                    both.add(other);
                } else if (type.asText().equals("integer") && other.asText().equals("number")) {
                    both.add(type);
                }
            }
        }
        return both.isEmpty() ? more : both;
    }
}
