package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A call and what came of it, seen or documented: the pattern for calls like it.
 *
 * @param arguments of that call
 * @param body what was answered
 */
record Precedent(ObjectNode arguments, JsonNode body) {

    /** Shorter values are found in answers by chance. */
    private static final int TELLING_LENGTH = 3;

    private static final int MAX_WORDS = 50;

    /** From 0, nothing in common, to 1, the same call. */
    double likeness(ObjectNode other) {
        double all = 0;
        double common = 0;
        for (Map.Entry<String, JsonNode> argument : other.properties()) {
            all++;
            JsonNode own = arguments.path(argument.getKey());
            common += own.equals(argument.getValue()) ? 1 : likeness(own, argument.getValue());
        }
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            all += other.has(argument.getKey()) ? 0 : 1;
        }
        return all == 0 ? 1 : common / all;
    }

    /** Of two values: by the words they share, at most a half, as they differ. */
    private static double likeness(JsonNode some, JsonNode other) {
        Set<String> words = words(some);
        Set<String> others = words(other);
        long shared = others.stream().filter(words::contains).count();
        return shared == 0 ? 0 : 0.5 * shared / Math.max(words.size(), others.size());
    }

    private static Set<String> words(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+", MAX_WORDS)));
    }

    /** The answer as another call of the tool would get it: what repeats an argument repeats the other call's. */
    JsonNode adapted(ObjectNode other) {
        return adapted(body, "", other);
    }

    private JsonNode adapted(JsonNode node, String name, ObjectNode other) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.properties().forEach(member -> copy.set(member.getKey(), adapted(member.getValue(), member.getKey(), other)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(adapted(element, name, other)));
            return copy;
        }
        for (Map.Entry<String, JsonNode> argument : other.properties()) {
            JsonNode own = arguments.path(argument.getKey());
            boolean same = own.isValueNode() && own.asText().equals(node.asText()) && !own.isMissingNode();
            boolean telling = own.asText().length() >= TELLING_LENGTH || Json.bare(argument.getKey()).equals(Json.bare(name));
            if (same && telling && argument.getValue().isValueNode()) {
                return argument.getValue();
            }
        }
        return node;
    }
}
