package dev.toolwright.models.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call that a model wrote as a JSON object with name and arguments, as many were trained to, bare, fenced or in tags. */
final class JsonCall {

    private static final Pattern TAG = Pattern.compile("(?is)<tool_call>(.*?)(</tool_call>|$)");
    private static final List<String> NAMES = List.of("name", "tool", "tool_name", "function", "action");
    private static final List<String> ARGUMENTS =
            List.of("arguments", "args", "parameters", "input", "action_input", "tool_input");

    private JsonCall() {}

    static Optional<WrittenCall> find(String text, Set<Finding> findings) {
        Matcher tag = TAG.matcher(text);
        String candidate = tag.find() ? tag.group(1).strip() : Arguments.unfenced(text);
        if (!candidate.startsWith("{")) {
            return Optional.empty();
        }
        Optional<WrittenCall> call =
                Arguments.parseStrictly(Braces.cut(candidate)).flatMap(JsonCall::call);
        call.ifPresent(found -> findings.add(Finding.CALL_AS_JSON));
        return call;
    }

    /** What the model wrote before the call; null if nothing. */
    static @Nullable String before(String text) {
        int start = Stream.of(text.indexOf('{'), text.indexOf("```"), text.indexOf("<tool_call>"))
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .orElse(0);
        String before = text.substring(0, start).strip();
        String thought = before.isEmpty() ? "" : Section.of(before).getFirst().text();
        return thought.isEmpty() ? null : thought;
    }

    private static Optional<WrittenCall> call(ObjectNode object) {
        Optional<JsonNode> name = first(object, NAMES).filter(JsonNode::isTextual);
        Optional<JsonNode> arguments = first(object, ARGUMENTS);
        return name.isPresent() && arguments.isPresent()
                ? Optional.of(new WrittenCall(name.get().textValue(), text(arguments.get())))
                : Optional.empty();
    }

    private static Optional<JsonNode> first(ObjectNode object, List<String> fields) {
        return fields.stream().map(object::get).filter(node -> node != null).findFirst();
    }

    private static String text(JsonNode arguments) {
        return arguments.isTextual() ? arguments.textValue() : arguments.toString();
    }
}
