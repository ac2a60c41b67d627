package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.toolwright.models.offline.mention.JsonTexts;
import java.util.ArrayList;
import java.util.List;

/** Finds the calls that a diversity message lists: objects with a name and arguments, wherever they stand in the text. */
final class TriedCalls {

    private static final String MARK = "\"arguments\":";

    private TriedCalls() {}

    static List<TriedCall> in(String text) {
        List<TriedCall> tried = new ArrayList<>();
        if (!text.contains(MARK)) {
            return tried;
        }
        int at = text.indexOf('{');
        while (at >= 0) {
            int end = ObjectEnd.after(text, at);
            JsonNode object = end < 0 ? MissingNode.getInstance() : JsonTexts.parse(text.substring(at, end)).orElse(MissingNode.getInstance());
            if (object.has("name") && object.has("arguments")) {
                tried.add(new TriedCall(object.path("name").asText(), arguments(object.path("arguments"))));
                at = text.indexOf('{', end);
            } else {
                at = text.indexOf('{', at + 1);
            }
        }
        return tried;
    }

    private static JsonNode arguments(JsonNode node) {
        return node.isTextual() ? JsonTexts.parse(node.asText()).orElse(MissingNode.getInstance()) : node;
    }
}
