package dev.toolwright.gateway.argument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through arguments and their schema side by side and mends what can have meant one thing only: a number, a truth value,
 * a list or an object in a string, a number where text is wanted, one value where a list is, a date in another form, an
 * enumerated word in other letters. Where the schema leaves a choice, nothing is touched. The given value is not changed.
 */
public final class Repair {

    /** Deeper than any arguments that a person would write. */
    private static final int MAX_DEPTH = 32;

    private static final int LONGEST_SHOWN = 60;

    private final SchemaView schemas;
    private final List<String> notes = new ArrayList<>();

    private Repair(JsonNode root) {
        this.schemas = new SchemaView(root);
    }

    /** @param schema of the arguments, local references included */
    public static Repaired of(JsonNode schema, JsonNode arguments) {
        Repair repair = new Repair(schema);
        JsonNode value = repair.value(schema, arguments, "", 0);
        return new Repaired(value, repair.notes);
    }

    private JsonNode value(JsonNode schema, JsonNode given, String at, int depth) {
        if (depth > MAX_DEPTH || given.isNull()) {
            return given;
        }
        JsonNode rule = schemas.resolve(schema);
        JsonNode fitting = mended(rule, given, at);
        return switch (fitting) {
            case ObjectNode object -> members(rule, object, at, depth);
            case ArrayNode array -> elements(rule, array, at, depth);
            default -> fitting;
        };
    }

    private JsonNode mended(JsonNode rule, JsonNode given, String at) {
        Optional<Mend> mend = wanted(rule, given).filter(found -> !found.value().equals(given));
        mend.ifPresent(found -> notes.add((at.isEmpty() ? "/" : at) + ": " + shown(given) + " was sent as " + found.how()
                + (found.value().isContainerNode() ? "" : " " + shown(found.value()))));
        return mend.map(Mend::value).orElse(given);
    }

    private static Optional<Mend> wanted(JsonNode rule, JsonNode given) {
        Set<String> types = SchemaView.types(rule);
        if (types.size() != 1) {
            return Optional.empty();
        }
        return switch (types.iterator().next()) {
            case "array" -> list(given);
            case "object" -> Values.unpacked(given)
                    .filter(JsonNode::isObject)
                    .map(value -> new Mend(value, "the object in it"));
            case "integer" -> Values.integer(given).map(value -> new Mend(value, "the number"));
            case "number" -> Values.number(given).map(value -> new Mend(value, "the number"));
            case "boolean" -> Values.truth(given).map(value -> new Mend(value, "the truth value"));
            case "string" -> text(rule, given);
            default -> Optional.empty();
        };
    }

    private static Optional<Mend> list(JsonNode given) {
        if (given.isArray()) {
            return Optional.empty();
        }
        Optional<JsonNode> packed = Values.unpacked(given).filter(JsonNode::isArray);
        if (packed.isPresent()) {
            return Optional.of(new Mend(packed.get(), "the list in it"));
        }
        return Values.isOne(given)
                ? Optional.of(new Mend(JsonNodeFactory.instance.arrayNode().add(given), "a list of this one value"))
                : Optional.empty();
    }

    private static Optional<Mend> text(JsonNode rule, JsonNode given) {
        JsonNode words = rule.path("enum");
        if (words.isArray()) {
            return Values.word(words, given).map(value -> new Mend(value, "the text"));
        }
        if (given.isNumber() || given.isBoolean()) {
            return Optional.of(new Mend(JsonNodeFactory.instance.textNode(given.asText()), "the text"));
        }
        String format = rule.path("format").asText();
        return Optional.of(given)
                .filter(JsonNode::isTextual)
                .flatMap(text -> Dates.inForm(format, text.textValue()))
                .map(text -> new Mend(JsonNodeFactory.instance.textNode(text), "the " + format));
    }

    private JsonNode members(JsonNode rule, ObjectNode given, String at, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : given.properties()) {
            JsonNode schema = rule.path("properties").path(member.getKey());
            String pointer = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            object.set(member.getKey(), value(schema, member.getValue(), pointer, depth + 1));
        }
        return object;
    }

    private JsonNode elements(JsonNode rule, ArrayNode given, String at, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(given.size());
        for (int i = 0; i < given.size(); i++) {
            array.add(value(rule.path("items"), given.get(i), at + "/" + i, depth + 1));
        }
        return array;
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private record Mend(JsonNode value, String how) {}
}
