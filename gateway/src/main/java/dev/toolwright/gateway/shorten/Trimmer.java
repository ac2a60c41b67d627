package dev.toolwright.gateway.shorten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows as much of a value as a level allows, and notes what it leaves out. Stops as soon as it is clear that the budget does
 * not suffice, so that a try costs little however large the value is. For one use.
 */
final class Trimmer {

    private static final String CUT = "…";

    private final TrimLevel level;
    private final int budget;
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private int empties;
    private int spent;

    private Trimmer(TrimLevel level, int budget) {
        this.level = level;
        this.budget = budget;
    }

    /** @param leftOut JSON pointer to what is not shown there; @param empties members that held nothing */
    record Trimmed(JsonNode value, Map<String, String> leftOut, int empties) {}

    /**
     * @param at JSON pointer to the value, by which what is left out is named
     * @param from the first element, member or character to show
     * @param budget in tokens
     * @return empty if the budget does not suffice for what the level shows
     */
    static Optional<Trimmed> trim(JsonNode value, String at, int from, TrimLevel level, int budget) {
        Trimmer trimmer = new Trimmer(level, budget);
        JsonNode trimmed = trimmer.show(value, at, from, 0);
        return trimmer.isOver() ? Optional.empty() : Optional.of(new Trimmed(trimmed, trimmer.leftOut, trimmer.empties));
    }

    private boolean isOver() {
        return spent > budget;
    }

    private JsonNode show(JsonNode value, String at, int from, int depth) {
        return switch (value) {
            case ObjectNode object when depth < level.depth() -> members(object, at, from, depth);
            case ArrayNode array when depth < level.depth() -> elements(array, at, from, depth);
            case ObjectNode object -> hidden(at, "an object of " + object.size() + " keys, not shown", object.isEmpty(), value);
            case ArrayNode array -> hidden(at, "a list of " + array.size() + " elements, not shown", array.isEmpty(), value);
            case TextNode text -> text(text.textValue(), at, from);
            default -> spending(value, value.asText());
        };
    }

    private JsonNode hidden(String at, String what, boolean empty, JsonNode value) {
        if (empty) {
            return value;
        }
        leftOut.put(at, what);
        return spending(JsonNodeFactory.instance.textNode(CUT), CUT);
    }

    private JsonNode spending(JsonNode value, String text) {
        spent += Tokens.estimate(text) + 1;
        return value;
    }

    private ObjectNode members(ObjectNode object, String at, int from, int depth) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        int index = 0;
        int end = end(from, level.members(), object.size());
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (index >= from && index < end && !isOver()) {
                if (isEmpty(member.getValue())) {
                    empties++;
                } else {
                    spent += Tokens.estimate(member.getKey()) + 3;
                    String pointer = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                    shown.set(member.getKey(), show(member.getValue(), pointer, 0, depth + 1));
                }
            }
            index++;
        }
        note(at, from, end, object.size(), "keys");
        return shown;
    }

    private ArrayNode elements(ArrayNode array, String at, int from, int depth) {
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        int end = end(from, level.elements(), array.size());
        for (int i = from; i < end && !isOver(); i++) {
            shown.add(show(array.get(i), at + "/" + i, 0, depth + 1));
            spent++;
        }
        note(at, from, end, array.size(), "elements");
        return shown;
    }

    private JsonNode text(String text, String at, int from) {
        int start = offset(text, 0, from);
        int stop = offset(text, start, level.characters());
        if (start == 0 && stop == text.length()) {
            return spending(JsonNodeFactory.instance.textNode(text), text);
        }
        int shown = text.codePointCount(start, stop);
        note(at, from, from + shown, text.codePointCount(0, text.length()), "characters");
        String part = text.substring(start, stop);
        return spending(JsonNodeFactory.instance.textNode(stop < text.length() ? part + CUT : part), part);
    }

    private static int offset(String text, int start, int codePoints) {
        return text.length() - start <= codePoints || text.codePointCount(start, text.length()) <= codePoints
                ? text.length()
                : text.offsetByCodePoints(start, codePoints);
    }

    private static int end(int from, int most, int size) {
        return (int) Math.min(size, (long) from + most);
    }

    private void note(String at, int from, int end, int size, String unit) {
        if (from > 0 || end < size) {
            String shown = from == 0 ? "the first " + end : from + " to " + end;
            leftOut.put(at, shown + " of " + size + " " + unit + (end < size ? "; more from " + end : ""));
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty()) || (value.isTextual() && value.textValue().isEmpty());
    }
}
