package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.tool.Tool;
import java.util.function.UnaryOperator;

/**
 * A call in the one form that all calls have which ask for the same thing.
 *
 * @param tool the tool's identity: 64 hexadecimal digits
 * @param arguments as JSON: an object, or the text that the model wrote as a string if that was no JSON
 * @param key SHA-256 of both: by it equal calls meet
 */
public record CanonicalCall(String tool, String arguments, String key) {

    /** As {@link ToolForm#call}, for a single call. */
    public static CanonicalCall of(Tool tool, String arguments, UnaryOperator<JsonNode> redaction) {
        return ToolForm.of(tool).call(arguments, redaction);
    }

    /** Of what was canonical before. */
    public static CanonicalCall of(String tool, String canonicalArguments) {
        return new CanonicalCall(tool, canonicalArguments, Sha256.hex(tool + "\n" + canonicalArguments));
    }
}
