package dev.toolwright.gateway.hold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.hold.HeldCall.Decision;
import dev.toolwright.gateway.hold.HeldCall.State;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A held call as it lies on the disk. */
final class HeldCallJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private HeldCallJson() {}

    static String write(HeldCall held) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("id", held.id())
                .put("provider", held.provider())
                .put("tool", held.call().tool())
                .put("call_id", held.call().callId())
                .put("arguments", held.call().arguments())
                .put("held_at", held.heldAt().toString())
                .put("state", held.state().name());
        held.decision().ifPresent(decision -> json.putObject("decision")
                .put("by", decision.by())
                .put("at", decision.at().toString())
                .put("reason", decision.reason()));
        held.answer().ifPresent(answer ->
                json.putObject("answer").put("text", answer.text()).put("status", answer.status().name()));
        return json.toPrettyString();
    }

    /** Empty if it is no held call, or one of a later version. */
    static Optional<HeldCall> read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return Optional.of(new HeldCall(
                    json.required("id").asText(),
                    json.required("provider").asText(),
                    new ToolCall(
                            json.required("call_id").asText(),
                            json.required("tool").asText(),
                            json.required("arguments").asText()),
                    Instant.parse(json.required("held_at").asText()),
                    State.valueOf(json.required("state").asText()),
                    Optional.ofNullable(json.get("decision")).map(HeldCallJson::decision),
                    Optional.ofNullable(json.get("answer")).map(HeldCallJson::answer)));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Decision decision(JsonNode json) {
        return new Decision(
                json.required("by").asText(), Instant.parse(json.required("at").asText()), json.required("reason").asText());
    }

    private static Observation answer(JsonNode json) {
        return new Observation(
                json.required("text").asText(), ObservationStatus.valueOf(json.required("status").asText()));
    }
}
