package dev.toolwright.sandbox.pool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.tool.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One call as both engines read it: a flat JSON object in ASCII. */
final class WireRequest {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private WireRequest() {}

    static byte[] of(Program program, JsonText arguments, Limits limits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("code", program.code());
            json.writeStringField("kind", kind(program.entry()));
            json.writeStringField("entry", program.entry().name());
            json.writeStringField("arguments", arguments.text());
            json.writeNumberField("timeout_ms", Math.max(1, limits.timeout().toMillis()));
            json.writeNumberField("memory_bytes", limits.memoryBytes());
            json.writeNumberField("output_bytes", limits.outputBytes());
            json.writeNumberField("value_bytes", limits.valueBytes());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String kind(Program.Entry entry) {
        return switch (entry) {
            case Program.Function _ -> "function";
            case Program.Variable _ -> "script";
        };
    }
}
