package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.ObservationStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The precedents of one tool, those that were seen before those that are documented. */
record Precedents(List<Precedent> all) {

    static Precedents of(KnownTool tool, CapturedAnswers captured) {
        return new Precedents(Stream.concat(seen(tool, captured), documented(tool)).toList());
    }

    /** The one whose call is most like another, the first of several. */
    Optional<Precedent> nearest(ObjectNode arguments) {
        return nearest(arguments, 1).stream().findFirst();
    }

    /** The most similar ones, best first. */
    List<Precedent> nearest(ObjectNode arguments, int top) {
        return all.stream()
                .sorted(Comparator.comparingDouble((Precedent precedent) -> precedent.likeness(arguments)).reversed())
                .limit(top)
                .toList();
    }

    private static Stream<Precedent> seen(KnownTool tool, CapturedAnswers captured) {
        return captured.of(tool.name()).stream()
                .filter(answer -> answer.observation().status() == ObservationStatus.OK)
                .flatMap(answer -> Json.arguments(answer.arguments()).stream()
                        .flatMap(arguments -> Json.parse(answer.observation().text())
                                .map(body -> new Precedent(arguments, unwrapped(tool, body)))
                                .stream()));
    }

    /** What a tool server answers stands in an object of its own, sometimes as text. */
    private static JsonNode unwrapped(KnownTool tool, JsonNode body) {
        if (!(tool.known().operation() instanceof ToolServerOperation) || !body.has("response")) {
            return body;
        }
        JsonNode response = body.get("response");
        return response.isTextual() ? Json.parse(response.textValue()).orElse(response) : response;
    }

    /** Documents give examples of arguments and of answers; that these belong together is what their authors mean by it. */
    private static Stream<Precedent> documented(KnownTool tool) {
        return tool.success().stream()
                .flatMap(success -> success.documented().examples().stream())
                .flatMap(example -> Json.parse(example.text()).stream())
                .map(body -> new Precedent(exampleArguments(tool), body));
    }

    private static ObjectNode exampleArguments(KnownTool tool) {
        ObjectNode arguments = Json.object();
        tool.properties().properties().forEach(property -> {
            JsonNode schema = property.getValue();
            JsonNode example = schema.has("example") ? schema.get("example") : schema.path("default");
            if (!example.isMissingNode()) {
                arguments.set(property.getKey(), example);
            }
        });
        return arguments;
    }
}
