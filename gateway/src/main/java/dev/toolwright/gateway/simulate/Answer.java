package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.util.Optional;

/**
 * What a simulated API answers.
 *
 * @param status of HTTP
 * @param body empty where nothing but the status comes back
 */
record Answer(int status, Optional<JsonNode> body) {

    /** As the gateway shows a REST API's answer. */
    Observation ofRest() {
        if (status < 400) {
            return Observation.ok(body.map(Answer::text).orElseGet(() -> Json.object().put("status", status).toString()));
        }
        ObjectNode error = Json.object()
                .put("error", "the API answered with status " + status)
                .put("status", status);
        body.ifPresent(response -> error.set("response", response));
        boolean unauthorized = status == 401 || status == 403;
        return new Observation(error.toString(), unauthorized ? ObservationStatus.UNAUTHORIZED : ObservationStatus.ERROR);
    }

    /** As a tool server shows it. */
    Observation ofToolServer() {
        ObjectNode wrapped = Json.object();
        if (status < 400) {
            wrapped.put("error", "").set("response", body.orElseGet(Json::object));
            return Observation.ok(wrapped.toString());
        }
        String message = body.map(found -> found.path("message").asText()).orElse("");
        wrapped.put("error", message.isEmpty() ? "the API answered with status " + status : message).put("response", "");
        return Observation.error(wrapped.toString());
    }

    /** A text that is all of an answer stands there as it is. */
    private static String text(JsonNode body) {
        return body.isTextual() ? body.textValue() : body.toString();
    }
}
