package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.schema.Draw;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Error answers, in the form that a tool's document gives them. */
final class Problems {

    private static final List<String> MESSAGES = List.of("message", "detail", "details", "description", "errordescription", "error", "reason", "msg");
    private static final List<String> TITLES = List.of("title", "error", "name", "statustext");
    private static final List<String> STATUSES = List.of("status", "statuscode", "code", "httpstatus");

    private Problems() {}

    /** The arguments break the schema. */
    static Answer badRequest(KnownTool tool, List<String> faults, Draw draw) {
        return of(tool, "Bad Request", String.join("; ", faults), draw, 400, 422);
    }

    /** There is no such item, or not any more. */
    static Answer notFound(KnownTool tool, Place.Item item, Draw draw) {
        return of(tool, "Not Found", "there is no " + item.id() + " in " + item.collection(), draw, 404, 410);
    }

    private static Answer of(KnownTool tool, String title, String message, Draw draw, int... statuses) {
        Optional<KnownTool.Case> documented = tool.error(statuses);
        int status = documented.map(found -> found.status(statuses[0])).filter(found -> found >= 400).orElse(statuses[0]);
        if (documented.isEmpty() || !documented.get().documented().json()) {
            return new Answer(status, Optional.of(Json.object().put("message", message)));
        }
        JsonNode body = documented.get().schema().draw(draw);
        say(body, title, message, status);
        return new Answer(status, Optional.of(documented.get().schema().mend(body, draw)));
    }

    private static void say(JsonNode body, String title, String message, int status) {
        if (!(body instanceof ObjectNode object)) {
            return;
        }
        boolean told = false;
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            String name = Json.bare(member.getKey());
            JsonNode value = member.getValue();
            if (value.isNumber() && STATUSES.contains(name)) {
                object.put(member.getKey(), status);
            } else if (value.isTextual() && STATUSES.contains(name)) {
                object.put(member.getKey(), Integer.toString(status));
            } else if (value.isTextual() && MESSAGES.contains(name) && !(told && TITLES.contains(name))) {
                object.put(member.getKey(), message);
                told = true;
            } else if (value.isTextual() && TITLES.contains(name)) {
                object.put(member.getKey(), title);
            } else if (value.isObject()) {
                say(value, title, message, status);
            }
        }
    }
}
