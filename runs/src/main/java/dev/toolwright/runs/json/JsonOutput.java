package dev.toolwright.runs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.toolwright.budget.Usage;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * JSON in our own files, in UTF-8. Whatever a model writes can be written, half a surrogate pair too, which UTF-8 has no form
 * for: surrogates are escaped.
 */
public final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()) // else buffers for each virtual thread
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .characterEscapes(new UpperCaseControls())
            .build();

    private JsonOutput() {}

    /** Writes the inside of an object. */
    @FunctionalInterface
    public interface Properties {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** An object on one line, in UTF-8. */
    public static byte[] line(Properties properties) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(0); // most lines come in one piece
        try (JsonGenerator out = FACTORY.createGenerator(line)) {
            writeObject(out, properties);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be written to", impossible);
        }
        return line.toByteArray();
    }

    /** An object for people to read, with a line feed at its end; the stream stays open. */
    public static void writePretty(OutputStream stream, Properties properties) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(stream)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            writeObject(out, properties);
            out.writeRaw('\n');
        }
    }

    private static void writeObject(JsonGenerator out, Properties properties) throws IOException {
        out.writeStartObject();
        properties.writeTo(out);
        out.writeEndObject();
    }

    /** Usage as an object, the same wherever there is one. */
    public static void writeUsage(JsonGenerator out, String name, Usage usage) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("modelCalls", usage.modelCalls());
        out.writeNumberField("toolCalls", usage.toolCalls());
        out.writeNumberField("inputTokens", usage.inputTokens());
        out.writeNumberField("cachedInputTokens", usage.cachedInputTokens());
        out.writeNumberField("outputTokens", usage.outputTokens());
        out.writeNumberField("costMicroUsd", usage.costMicroUsd());
        out.writeBooleanField("priced", usage.priced());
        out.writeEndObject();
    }

    /**
     * Where an observation was taken from, as the object {@code origin}: {@code provenance} is {@code real},
     * {@code simulated} (with {@code model}, {@code prompt} and {@code seed}) or {@code hand_written}; {@code distance} is
     * there if it answers a near call in place of the one that was made. Nothing is written if no API was to be asked.
     */
    public static void writeOrigin(JsonGenerator out, Observation observation) throws IOException {
        if (observation.origin().isPresent()) {
            Origin origin = observation.origin().get();
            out.writeObjectFieldStart("origin");
            writeProvenance(out, origin.provenance());
            if (origin.near()) {
                out.writeNumberField("distance", origin.distance());
            }
            out.writeEndObject();
        }
    }

    private static void writeProvenance(JsonGenerator out, Provenance provenance) throws IOException {
        switch (provenance) {
            case Provenance.Real _ -> out.writeStringField("provenance", "real");
            case Provenance.HandWritten _ -> out.writeStringField("provenance", "hand_written");
            case Provenance.Simulated(var model, var prompt, var seed) -> {
                out.writeStringField("provenance", "simulated");
                out.writeStringField("model", model);
                out.writeStringField("prompt", prompt);
                out.writeNumberField("seed", seed);
            }
        }
    }

    public static void writeStrings(JsonGenerator out, String name, Iterable<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    /** A constant as it stands in our JSON: lower case. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
