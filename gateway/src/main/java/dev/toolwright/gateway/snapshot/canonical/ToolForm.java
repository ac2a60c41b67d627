package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.tool.Tool;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * What the calls of a tool are compared by. To be kept by who compares many: making it reads the whole schema.
 *
 * @param identity 64 hexadecimal digits
 */
public record ToolForm(String identity, JsonNode schema) {

    public static ToolForm of(Tool tool) {
        return new ToolForm(
                ToolIdentity.of(tool), CanonicalJson.parse(tool.schema().text()).orElseGet(CanonicalJson::object));
    }

    /**
     * @param arguments as the model wrote them; nothing at all stands for no arguments
     * @param redaction takes out what must not be kept, before the key is drawn: calls that differ in a secret only are the
     *     same call
     */
    public CanonicalCall call(String arguments, UnaryOperator<JsonNode> redaction) {
        JsonNode form = ArgumentForm.of(parsed(arguments), schema);
        return CanonicalCall.of(identity, storable(CanonicalJson.write(redaction.apply(form))));
    }

    /** Half a surrogate pair, which a model may write, has no form on a disk. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String arguments) {
        if (arguments.isBlank()) {
            return CanonicalJson.object();
        }
        JsonNode value = CanonicalJson.parse(arguments).orElseGet(() -> CanonicalJson.object().textNode(arguments));
        return value.isTextual() ? CanonicalJson.parse(value.textValue()).filter(JsonNode::isObject).orElse(value) : value;
    }
}
