package dev.toolwright.models.offline.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads slots from JSON schemas, however odd: what it does not understand it takes as "anything". */
final class SlotReader {

    /** Deeper schemas are taken as "anything": nobody says such values in a sentence. */
    private static final int MAX_DEPTH = 6;

    private final SlotKinds slotKinds = new SlotKinds();

    /** The properties of a schema of type object, required ones marked; {@code allOf} is merged. */
    List<Slot> properties(JsonNode schema, int depth) {
        List<Slot> slots = new ArrayList<>();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        if (depth < MAX_DEPTH) {
            schema.path("properties").properties().forEach(property -> slots.add(
                    slot(property.getKey(), property.getValue(), required.contains(property.getKey()), depth + 1)));
            schema.path("allOf").forEach(part -> slots.addAll(properties(part, depth + 1)));
        }
        return slots;
    }

    private Slot slot(String name, JsonNode given, boolean required, int depth) {
        JsonNode schema = alternative(given);
        SlotType type = SlotType.of(schema);
        List<String> nameStems = Words.ofName(name).stream().map(Word::stem).toList();
        String description = given.path("description").asText(schema.path("description").asText(""));
        List<Slot> items = type == SlotType.ARRAY && schema.path("items").isObject() && depth < MAX_DEPTH
                ? List.of(slot(name, schema.path("items"), true, depth + 1))
                : List.of();
        List<Slot> properties = properties(schema, depth);
        List<String> choices = texts(schema.path("enum"));
        List<String> examples = examples(given, schema);
        SlotKinds.Facts facts = new SlotKinds.Facts(
                nameStems, Words.of(description).stream().map(Word::stem).toList(), type, schema.path("format").asText(""), examples, description);
        return new Slot(name, type, required, nameStems, Words.stems(description), choices, examples,
                schema.hasNonNull("default"), pattern(schema), range(schema), slotKinds.of(facts), items, properties);
    }

    /** The first alternative that is not null, where there are several. */
    private static JsonNode alternative(JsonNode schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode one : schema.path(keyword)) {
                if (one.isObject() && !one.path("type").asText().equals("null") && !schema.has("type")) {
                    return one;
                }
            }
        }
        return schema;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> {
            if (!one.isNull()) {
                texts.add(text(one));
            }
        });
        return texts;
    }

    private static List<String> examples(JsonNode given, JsonNode schema) {
        List<String> examples = new ArrayList<>();
        for (JsonNode node : List.of(given, schema)) {
            for (String keyword : List.of("example", "example_value", "default")) {
                if (node.hasNonNull(keyword)) {
                    examples.add(text(node.path(keyword)));
                }
            }
            if (node.path("examples").isContainerNode()) {
                examples.addAll(texts(node.path("examples")));
            }
        }
        return examples.stream().filter(example -> !example.isBlank()).distinct().toList();
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : node.toString();
    }

    private static Optional<Pattern> pattern(JsonNode schema) {
        try {
            return schema.path("pattern").isTextual() ? Optional.of(Pattern.compile(schema.path("pattern").asText())) : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.empty(); // another dialect of regular expressions: the server will check
        }
    }

    private static Slot.Range range(JsonNode schema) {
        double least = Math.max(limit(schema, "minimum", Double.NEGATIVE_INFINITY), limit(schema, "exclusiveMinimum", Double.NEGATIVE_INFINITY));
        double most = Math.min(limit(schema, "maximum", Double.POSITIVE_INFINITY), limit(schema, "exclusiveMaximum", Double.POSITIVE_INFINITY));
        return new Slot.Range(least, most);
    }

    private static double limit(JsonNode schema, String keyword, double none) {
        return schema.path(keyword).isNumber() ? schema.path(keyword).asDouble() : none;
    }
}
