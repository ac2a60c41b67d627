package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a model wrote that plays an API: status and body in an object, or a body alone; with words or a fence around. */
final class ModelReply {

    private static final Pattern FENCE = Pattern.compile("```[a-zA-Z]*\\s*(.*?)```", Pattern.DOTALL);
    private static final int FIRST = 100;
    private static final int LAST = 599;

    private ModelReply() {}

    /** Empty if there is no JSON in it. */
    static Optional<Answer> read(String text) {
        Matcher fence = FENCE.matcher(text);
        return Json.parse(text)
                .or(() -> fence.find() ? Json.parse(fence.group(1)) : Optional.empty())
                .or(() -> between(text))
                .filter(JsonNode::isContainerNode)
                .map(ModelReply::answer);
    }

    private static Optional<JsonNode> between(String text) {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}');
        return start >= 0 && end > start ? Json.parse(text.substring(start, end + 1)) : Optional.empty();
    }

    private static Answer answer(JsonNode reply) {
        JsonNode status = reply.path("status");
        boolean wrapped = reply.has("body") && status.isInt() && status.intValue() >= FIRST && status.intValue() <= LAST;
        return wrapped ? new Answer(status.intValue(), Optional.of(reply.get("body"))) : new Answer(200, Optional.of(reply));
    }
}
