package dev.toolwright.worker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What the host is told, as frames of JSON in ASCII. */
final class Reply {

    private static final JsonFactory JSON = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private Reply() {}

    /** The answer to the greeting. */
    static byte[] ready(String version) {
        return object(json -> json.writeStringField("ready", version));
    }

    /** The call has its interpreter; its clock starts. */
    static byte[] begun() {
        return object(json -> json.writeBooleanField("begun", true));
    }

    /**
     * The call has ended.
     *
     * @param roomy whether the calls up to this one have left hardly anything in memory
     * @param leaving whether this process serves no other one
     */
    static byte[] ended(Outcome outcome, Capture stdout, Capture stderr, Spent spent, boolean roomy, boolean leaving) {
        return object(json -> {
            switch (outcome) {
                case Outcome.Replied(String reply) -> {
                    json.writeStringField("outcome", "ended");
                    json.writeStringField("reply", reply);
                }
                case Outcome.Left(int status) -> {
                    json.writeStringField("outcome", "ended");
                    json.writeNumberField("exit", status);
                }
                case Outcome.Stopped(Outcome.Limit limit) -> json.writeStringField("outcome", limit.word());
            }
            json.writeStringField("stdout", stdout.text());
            json.writeStringField("stderr", stderr.text());
            json.writeNumberField("wall_us", micros(spent.wall()));
            json.writeNumberField("cpu_us", micros(spent.cpu()));
            json.writeNumberField("peak_bytes", spent.peakBytes());
            json.writeBooleanField("roomy", roomy);
            json.writeBooleanField("leaving", leaving);
        });
    }

    /** What the runner would say of an exception that Python can't catch. */
    static String raised(String type, String message) {
        byte[] reply = object(json -> {
            json.writeStringField("verdict", "raised");
            json.writeStringField("type", type);
            json.writeStringField("message", message);
            json.writeStringField("traceback", "");
        });
        return new String(reply, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    private static byte[] object(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
