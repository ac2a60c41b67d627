package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Draws values that a schema describes. Optional members are there too, as far as depth and size allow; where they don't, only
 * what is required. Examples in the schema are preferred. Used once, by one thread.
 */
final class Sampler {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FULL_DEPTH = 6;
    private static final int MAX_DEPTH = 40;
    private static final int FULL_SIZE = 1_500;
    private static final int MAX_SIZE = 20_000;
    private static final int USUAL_ITEMS = 2;
    private static final int MAX_ITEMS = 100;

    private final Composition composition;
    private final boolean sparing;
    private final Deque<String> open = new ArrayDeque<>();
    private int size;

    /** @param attempt of several; each takes other alternatives, later ones only what is required */
    Sampler(JsonNode root, int attempt) {
        this.composition = new Composition(root, attempt);
        this.sparing = attempt % 2 == 1;
    }

    JsonNode draw(JsonNode schema, Draw draw) {
        return draw(schema, "", draw, 0, true);
    }

    /** @param shown whether the schema's own example may be taken: of several values of one kind, one at the most takes it */
    private JsonNode draw(JsonNode schema, String name, Draw draw, int depth, boolean shown) {
        size++;
        if (schema.isBoolean() || depth > MAX_DEPTH || size > MAX_SIZE) {
            return NODES.textNode(Texts.draw(NODES.objectNode(), name, draw));
        }
        String reference = Composition.reference(schema);
        boolean again = !reference.isEmpty() && open.contains(reference);
        if (!reference.isEmpty()) {
            open.push(reference);
        }
        JsonNode value = plain(composition.plain(schema), name, draw, depth + (again ? FULL_DEPTH : 0), shown);
        if (!reference.isEmpty()) {
            open.pop();
        }
        return value;
    }

    private JsonNode plain(ObjectNode schema, String name, Draw draw, int depth, boolean shown) {
        if (schema.has("const")) {
            return schema.get("const");
        }
        List<JsonNode> values = telling(schema.path("enum"));
        if (!values.isEmpty()) {
            return draw.oneOf(values);
        }
        String type = Types.of(schema);
        JsonNode example = schema.path("examples").path(0);
        if (shown && !sparing && Types.is(example, type) && !example.isContainerNode()) {
            return example;
        }
        return switch (type) {
            case "object" -> object(schema, draw, depth, shown);
            case "array" -> array(schema, name, draw, depth, shown);
            case "integer" -> Numbers.draw(schema, name, true, draw);
            case "number" -> Numbers.draw(schema, name, false, draw);
            case "boolean" -> NODES.booleanNode(draw.below(2) == 0);
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(Texts.draw(schema, name, draw));
        };
    }

    private static List<JsonNode> telling(JsonNode values) {
        List<JsonNode> all = values.valueStream().toList();
        List<JsonNode> telling = all.stream().filter(value -> !value.isNull()).toList();
        return telling.isEmpty() ? all : telling;
    }

    private JsonNode object(ObjectNode schema, Draw draw, int depth, boolean shown) {
        ObjectNode object = NODES.objectNode();
        Map<String, JsonNode> members = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        JsonNode additional = schema.path("additionalProperties");
        required.forEach(name -> members.putIfAbsent(name, additional.isObject() ? additional : NODES.objectNode()));
        boolean full = depth < FULL_DEPTH && size < FULL_SIZE && !sparing;
        int least = schema.path("minProperties").asInt(0);
        int most = schema.path("maxProperties").asInt(Integer.MAX_VALUE);
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            boolean wanted = full && !member.getValue().path("writeOnly").asBoolean(false) && object.size() < most
                    || object.size() < least;
            if (required.contains(member.getKey()) || wanted) {
                String name = member.getKey();
                object.set(name, draw(member.getValue(), name, draw.at(name), depth + 1, shown));
            }
        }
        if (members.isEmpty() && additional.isObject() && full || object.size() < least && !isFalse(additional)) {
            more(object, additional, Math.max(least, 1), draw, depth);
        }
        return object;
    }

    /** Members of a name that the schema leaves open. */
    private void more(ObjectNode object, JsonNode schema, int until, Draw draw, int depth) {
        for (int i = 0; object.size() < Math.min(until, MAX_ITEMS); i++) {
            Draw place = draw.at("more" + i);
            object.set("key_" + place.hex(4), draw(schema, "", place, depth + 1, i == 0));
        }
    }

    private JsonNode array(ObjectNode schema, String name, Draw draw, int depth, boolean shown) {
        ArrayNode array = NODES.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        boolean full = depth < FULL_DEPTH && size < FULL_SIZE && !sparing;
        int count = Math.clamp(Math.max(least, full ? USUAL_ITEMS : 0), 0, Math.min(most, MAX_ITEMS));
        List<JsonNode> places = schema.path("prefixItems").valueStream().toList();
        JsonNode items = schema.path("items");
        boolean unique = schema.path("uniqueItems").asBoolean(false);
        int wanted = places.isEmpty() ? count : Math.min(most, Math.max(least, isFalse(items) ? places.size() : Math.max(places.size(), least)));
        for (int i = 0, drawn = 0; i < Math.min(wanted, MAX_ITEMS) && drawn < 4 * MAX_ITEMS; drawn++) {
            JsonNode place = i < places.size() ? places.get(i) : items.isMissingNode() ? NODES.objectNode() : items;
            JsonNode item = draw(place, singular(name), draw.at(Integer.toString(drawn)), depth + 1, shown && i == 0);
            boolean known = StreamSupport.stream(array.spliterator(), false).anyMatch(item::equals);
            if (!unique || !known) {
                array.add(item);
                i++;
            } else if (drawn > 4 * wanted) {
                break; // An enumeration may have fewer values than are wished for.
            }
        }
        return array;
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isFalse(JsonNode schema) {
        return schema.isBoolean() && !schema.booleanValue();
    }
}
