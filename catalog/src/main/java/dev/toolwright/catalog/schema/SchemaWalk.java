package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.document.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One walk through one schema with one limit of depth; counts what it makes. Where it stops it says so in the description.
 * Used by one thread, once.
 */
final class SchemaWalk {

    private static final List<String> INNER =
            List.of("properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final References references;
    private final SchemaLimits limits;
    private final boolean narrow;
    private final SchemaFacts facts;
    private final Set<String> open = new HashSet<>();
    private final Deque<String> steps = new ArrayDeque<>();
    private final List<String> cuts = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private int made;

    /** @param narrow whether properties are left out, optional ones first, where there are too many */
    SchemaWalk(References references, SchemaLimits limits, boolean narrow) {
        this.references = references;
        this.limits = limits;
        this.narrow = narrow;
        this.facts = new SchemaFacts(limits);
    }

    boolean overrun() {
        return made > limits.nodes();
    }

    Inlined inlined(JsonNode schema) {
        return new Inlined(inline(schema, limits.depth()), cuts, missing);
    }

    private ObjectNode below(String step, JsonNode schema, int depth) {
        steps.addLast(step);
        ObjectNode inlined = inline(schema, depth);
        steps.removeLast();
        return inlined;
    }

    private ObjectNode inline(JsonNode schema, int depth) {
        made++;
        if (!schema.isObject() || made > most()) {
            return nodes.objectNode();
        }
        return References.isReference(schema) ? referred(schema, depth) : plain(schema, schema, depth);
    }

    private ObjectNode referred(JsonNode schema, int depth) {
        String target = References.target(schema);
        Optional<JsonNode> found = references.follow(schema);
        if (found.isEmpty() || !found.get().isObject()) {
            missing.add(target);
            return facts.described(nodes.objectNode(), schema);
        }
        if (!open.add(target)) {
            return cut(facts.outline(found.get()), "the same again");
        }
        ObjectNode inlined = plain(found.get(), schema, depth);
        open.remove(target);
        return inlined;
    }

    /** Required properties may go beyond the limit, but not without end. */
    private int most() {
        return narrow ? 2 * limits.nodes() : limits.nodes();
    }

    /** @param beside where a description may stand that takes precedence */
    private ObjectNode plain(JsonNode schema, JsonNode beside, int depth) {
        ObjectNode result = facts.described(facts.of(schema), beside);
        if (depth == 0) {
            return hasInner(schema) ? cut(result, "inner fields not shown") : result;
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

    private static boolean hasInner(JsonNode schema) {
        return INNER.stream().anyMatch(keyword -> !schema.path(keyword).isEmpty());
    }

    private ObjectNode cut(ObjectNode result, String words) {
        cuts.add(Pointer.of(steps.toArray(String[]::new)));
        String said = result.path("description").asText();
        return result.put("description", said.isEmpty() ? "(" + words + ")" : said + " (" + words + ")");
    }

    private void properties(JsonNode schema, ObjectNode result, int depth) {
        JsonNode declared = schema.path("properties");
        if (!declared.isObject() || declared.isEmpty()) {
            return;
        }
        Set<String> required = names(schema.path("required"));
        ObjectNode properties = nodes.objectNode();
        int room = narrow ? limits.nodes() - made - required.size() : declared.size();
        int skipped = 0;
        steps.addLast("properties");
        for (Map.Entry<String, JsonNode> property : declared.properties()) {
            if (required.contains(property.getKey()) ? made >= most() : properties.size() >= room) {
                skipped++;
            } else if (!readOnly(property.getValue())) {
                properties.set(property.getKey(), below(property.getKey(), property.getValue(), depth - 1));
            }
        }
        steps.removeLast();
        result.put("type", "object").set("properties", properties);
        require(result, required);
        if (skipped > 0) {
            cut(result, skipped + " more fields not shown");
        }
    }

    private boolean readOnly(JsonNode property) {
        return property.path("readOnly").asBoolean(false)
                || references.follow(property).map(p -> p.path("readOnly").asBoolean(false)).orElse(false);
    }

    private void items(JsonNode schema, ObjectNode result, int depth) {
        JsonNode items = schema.path("items");
        if (items.isObject() || result.path("type").asText().equals("array")) {
            result.put("type", "array").set("items", items.isObject() ? below("items", items, depth - 1) : nodes.objectNode());
        }
    }

    private void additional(JsonNode schema, ObjectNode result, int depth) {
        JsonNode additional = schema.path("additionalProperties");
        if (additional.isObject() && !additional.isEmpty() && !result.has("properties")) {
            result.put("type", "object").set("additionalProperties", below("additionalProperties", additional, depth - 1));
        }
    }

    private void alternatives(JsonNode schema, ObjectNode result, int depth) {
        Set<JsonNode> distinct = new LinkedHashSet<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(keyword)) {
                if (!alternative.path("type").asText().equals("null")) {
                    distinct.add(below(keyword, alternative, depth - 1));
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
