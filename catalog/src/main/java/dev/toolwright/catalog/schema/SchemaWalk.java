package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk through one schema with one limit of depth; counts what it makes. Used by one thread, once. */
final class SchemaWalk {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final References references;
    private final SchemaLimits limits;
    private final SchemaFacts facts;
    private final Set<String> open = new HashSet<>();
    private int made;

    SchemaWalk(References references, SchemaLimits limits) {
        this.references = references;
        this.limits = limits;
        this.facts = new SchemaFacts(limits);
    }

    boolean overrun() {
        return made > limits.nodes();
    }

    ObjectNode inline(JsonNode schema) {
        return inline(schema, limits.depth());
    }

    private ObjectNode inline(JsonNode schema, int depth) {
        made++;
        if (!schema.isObject() || overrun()) {
            return nodes.objectNode();
        }
        return References.isReference(schema) ? referred(schema, depth) : plain(schema, depth);
    }

    private ObjectNode referred(JsonNode schema, int depth) {
        String target = References.target(schema);
        Optional<JsonNode> found = references.follow(schema);
        if (found.isEmpty() || !found.get().isObject()) {
            return facts.described(nodes.objectNode(), schema);
        }
        if (!open.add(target)) {
            return facts.outline(found.get());
        }
        ObjectNode inlined = plain(found.get(), depth);
        open.remove(target);
        return facts.described(inlined, schema);
    }

    private ObjectNode plain(JsonNode schema, int depth) {
        ObjectNode result = facts.of(schema);
        if (depth == 0) {
            return result;
        }
        properties(schema, result, depth);
        items(schema, result, depth);
        additional(schema, result, depth);
        for (JsonNode part : schema.path("allOf")) {
            merge(result, inline(part, depth));
        }
        alternatives(schema, result, depth);
        return result;
    }

    private void properties(JsonNode schema, ObjectNode result, int depth) {
        JsonNode declared = schema.path("properties");
        if (!declared.isObject() || declared.isEmpty()) {
            return;
        }
        ObjectNode properties = nodes.objectNode();
        declared.properties().forEach(property -> {
            if (!readOnly(property.getValue())) {
                properties.set(property.getKey(), inline(property.getValue(), depth - 1));
            }
        });
        result.put("type", "object").set("properties", properties);
        require(result, names(schema.path("required")));
    }

    private boolean readOnly(JsonNode property) {
        return property.path("readOnly").asBoolean(false)
                || references.follow(property).map(p -> p.path("readOnly").asBoolean(false)).orElse(false);
    }

    private void items(JsonNode schema, ObjectNode result, int depth) {
        JsonNode items = schema.path("items");
        if (items.isObject() || result.path("type").asText().equals("array")) {
            result.put("type", "array").set("items", items.isObject() ? inline(items, depth - 1) : nodes.objectNode());
        }
    }

    private void additional(JsonNode schema, ObjectNode result, int depth) {
        JsonNode additional = schema.path("additionalProperties");
        if (additional.isObject() && !additional.isEmpty() && !result.has("properties")) {
            result.put("type", "object").set("additionalProperties", inline(additional, depth - 1));
        }
    }

    private void alternatives(JsonNode schema, ObjectNode result, int depth) {
        Set<JsonNode> distinct = new LinkedHashSet<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(keyword)) {
                if (!alternative.path("type").asText().equals("null")) {
                    distinct.add(inline(alternative, depth - 1));
                }
            }
        }
        if (distinct.size() == 1) {
            merge(result, (ObjectNode) distinct.iterator().next());
        } else if (!distinct.isEmpty()) {
            result.set("anyOf", nodes.arrayNode().addAll(distinct));
        }
    }

    /** Adds what {@code part} has and {@code result} lacks; properties and requirements are joined. */
    private void merge(ObjectNode result, ObjectNode part) {
        Set<String> required = names(part.path("required"));
        part.properties().forEach(member -> {
            if (!result.has(member.getKey())) {
                result.set(member.getKey(), member.getValue());
            } else if (member.getKey().equals("properties")) {
                ((ObjectNode) member.getValue()).properties().forEach(property -> {
                    ObjectNode known = (ObjectNode) result.get("properties");
                    if (!known.has(property.getKey())) {
                        known.set(property.getKey(), property.getValue());
                    }
                });
            }
        });
        require(result, required);
    }

    private void require(ObjectNode result, Set<String> more) {
        Set<String> required = names(result.path("required"));
        required.addAll(more);
        required.removeIf(name -> !result.path("properties").has(name));
        result.remove("required");
        if (!required.isEmpty()) {
            ArrayNode list = result.putArray("required");
            required.forEach(list::add);
        }
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(name -> {
            if (name.isTextual()) {
                names.add(name.textValue());
            }
        });
        return names;
    }
}
