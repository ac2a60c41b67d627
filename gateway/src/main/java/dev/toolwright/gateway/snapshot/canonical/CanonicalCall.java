package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.tool.Tool;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A call in the one form that all calls have which ask for the same thing.
 *
 * @param tool the tool's identity: 64 hexadecimal digits
 * @param arguments as JSON: an object, or the text that the model wrote as a string if that was no JSON
 * @param key SHA-256 of both: by it equal calls meet
 */
public record CanonicalCall(String tool, String arguments, String key) {

    /**
     * @param arguments as the model wrote them; nothing at all stands for no arguments
     * @param redaction takes out what must not be kept, before the key is drawn: calls that differ in a secret only are the
     *     same call
     */
    public static CanonicalCall of(Tool tool, String arguments, UnaryOperator<JsonNode> redaction) {
        JsonNode schema = CanonicalJson.parse(tool.schema().text()).orElseGet(CanonicalJson::object);
        JsonNode form = ArgumentForm.of(parsed(arguments), schema);
        return of(ToolIdentity.of(tool), storable(CanonicalJson.write(redaction.apply(form))));
    }

    /** Of what was canonical before. */
    public static CanonicalCall of(String tool, String canonicalArguments) {
        return new CanonicalCall(tool, canonicalArguments, Sha256.hex(tool + "\n" + canonicalArguments));
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
