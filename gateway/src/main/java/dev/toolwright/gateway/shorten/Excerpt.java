package dev.toolwright.gateway.shorten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.shorten.Trimmer.Trimmed;
import java.util.Map;
import java.util.Optional;

/** The most that is shown of a value within a budget. */
record Excerpt(JsonNode value, Map<String, String> leftOut, int empties) {

    static final String LEFT_OUT = "left_out";

    /** For {@link #named}, in tokens. */
    private static final int ROOM = 160;

    /** Of this, for the names of the parts; the others are counted. */
    private static final int ROOM_FOR_PARTS = 65;

    static Excerpt of(JsonNode value, String at, int from, int maxTokens) {
        for (TrimLevel level : TrimLevel.LEVELS) {
            Optional<Trimmed> trimmed = Trimmer.trim(value, at, from, level, maxTokens - ROOM)
                    .filter(shown -> Tokens.estimate(shown.value().toString()) <= maxTokens - ROOM);
            if (trimmed.isPresent()) {
                return new Excerpt(
                        trimmed.get().value(), trimmed.get().leftOut(), trimmed.get().empties());
            }
        }
        String what = "not shown: its first parts are too large"; // keys, for one, as long as a page
        return new Excerpt(JsonNodeFactory.instance.objectNode(), Map.of(at, what), 0);
    }

    boolean isWhole() {
        return leftOut.isEmpty() && empties == 0;
    }

    ObjectNode wrapped() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("excerpt", value);
        return object;
    }

    /** Adds what was left out, and how the model gets at it. */
    ObjectNode named(String handle, ObjectNode object) {
        if (isWhole()) {
            return object;
        }
        ObjectNode named = object.putObject(LEFT_OUT);
        named.put(MoreTool.RESULT, handle);
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        int room = ROOM_FOR_PARTS;
        for (Map.Entry<String, String> part : leftOut.entrySet()) {
            int tokens = Tokens.estimate(JsonNodeFactory.instance.textNode(part.getKey()).toString())
                    + Tokens.estimate(part.getValue()) + 4;
            if (tokens <= room) {
                parts.put(part.getKey(), part.getValue());
                room -= tokens;
            }
        }
        if (!parts.isEmpty()) {
            named.set("parts", parts);
        }
        if (leftOut.size() > parts.size()) {
            named.put("further_parts", leftOut.size() - parts.size());
        }
        if (empties > 0) {
            named.put("empty_keys", empties);
        }
        named.put("how", "call " + MoreTool.NAME + " with this result, a part's name as at, and from");
        return object;
    }
}
