package dev.toolwright.runs.memory;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.Reply;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.RunMemory.Told;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run was told as properties of a JSON object: {@code reply}, {@code failure} or {@code observation}. */
final class ToldJson {

    private ToldJson() {}

    static void write(JsonGenerator out, Told told) throws IOException {
        switch (told) {
            case Told.Replied(var reply) -> {
                out.writeObjectFieldStart("reply");
                if (reply.text() != null) {
                    out.writeStringField("text", reply.text());
                }
                out.writeArrayFieldStart("calls");
                for (ToolCall call : reply.calls()) {
                    out.writeStartObject();
                    out.writeStringField("callId", call.callId());
                    out.writeStringField("tool", call.tool());
                    out.writeStringField("arguments", call.arguments());
                    out.writeEndObject();
                }
                out.writeEndArray();
                JsonOutput.writeUsage(out, "usage", reply.usage());
                out.writeEndObject();
            }
            case Told.Failed(var kind, var message) -> {
                out.writeObjectFieldStart("failure");
                out.writeStringField("kind", JsonOutput.lower(kind));
                out.writeStringField("message", message);
                out.writeEndObject();
            }
            case Told.Observed(var observation) -> {
                out.writeObjectFieldStart("observation");
                out.writeStringField("text", observation.text());
                out.writeStringField("status", JsonOutput.lower(observation.status()));
                JsonOutput.writeOrigin(out, observation);
                out.writeEndObject();
            }
        }
    }

    /** @throws IllegalArgumentException if the object says nothing that {@link #write} writes */
    static Told read(JsonNode object) {
        if (object.has("reply")) {
            return new Told.Replied(reply(object.path("reply")));
        }
        if (object.has("failure")) {
            JsonNode failure = object.path("failure");
            return new Told.Failed(constant(ChatModelException.Kind.class, failure.path("kind")), failure.path("message").asText());
        }
        return new Told.Observed(observation(object.path("observation")));
    }

    private static Observation observation(JsonNode object) {
        Observation observation =
                new Observation(object.path("text").asText(), constant(ObservationStatus.class, object.path("status")));
        return object.has("origin") ? observation.withOrigin(origin(object.path("origin"))) : observation;
    }

    private static Origin origin(JsonNode origin) {
        Provenance provenance = switch (origin.path("provenance").asText()) {
            case "real" -> Provenance.REAL;
            case "hand_written" -> Provenance.HAND_WRITTEN;
            case "simulated" -> new Provenance.Simulated(
                    origin.path("model").asText(), origin.path("prompt").asText(), origin.path("seed").asLong());
            default -> throw new IllegalArgumentException("there is no such origin: " + origin);
        };
        return Origin.of(provenance).withDistance(origin.path("distance").asDouble());
    }

    private static Reply reply(JsonNode reply) {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : reply.path("calls")) {
            calls.add(new ToolCall(
                    call.path("callId").asText(), call.path("tool").asText(), call.path("arguments").asText()));
        }
        return new Reply(reply.path("text").textValue(), calls, usage(reply.path("usage")));
    }

    private static Usage usage(JsonNode usage) {
        return new Usage(
                usage.path("modelCalls").asLong(),
                usage.path("toolCalls").asLong(),
                usage.path("inputTokens").asLong(),
                usage.path("cachedInputTokens").asLong(),
                usage.path("outputTokens").asLong(),
                usage.path("costMicroUsd").asLong(),
                usage.path("priced").asBoolean());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode name) {
        return Enum.valueOf(type, name.asText().toUpperCase(Locale.ROOT));
    }
}
