package dev.toolwright.catalog.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Operation;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.ToolServerOperation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations as JSON trees and back. Members may be added, never changed: catalogues of earlier versions stay readable. */
public final class OperationCodec {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OperationCodec() {}

    static ObjectNode write(Operation operation) {
        return switch (operation) {
            case RestOperation rest -> writeRest(rest);
            case ToolServerOperation call -> NODES.objectNode()
                    .put("kind", "toolServer")
                    .put("category", call.category())
                    .put("tool", call.toolName())
                    .put("api", call.apiName());
            case MadeOperation made -> NODES.objectNode()
                    .put("kind", "made")
                    .put("name", made.name())
                    .put("version", made.version());
            case LibraryOperation library -> NODES.objectNode()
                    .put("kind", "library")
                    .put("library", library.library())
                    .put("code", library.code())
                    .put("example", library.example());
            case McpOperation mcp -> NODES.objectNode()
                    .put("kind", "mcp")
                    .put("server", mcp.server())
                    .put("tool", mcp.tool())
                    .put("changes", mcp.changes());
        };
    }

    /** As a tree in which parameters are found by their argument's name and not by their place, for comparisons. */
    public static ObjectNode byArgument(Operation operation) {
        ObjectNode node = write(operation);
        JsonNode parameters = node.path("parameters");
        if (parameters.isArray()) {
            ObjectNode named = NODES.objectNode();
            parameters.forEach(parameter -> named.set(parameter.path("argument").asText(), parameter));
            node.set("parameters", named);
        }
        return node;
    }

    static Operation read(JsonNode node) {
        return switch (node.path("kind").asText()) {
            case "rest" -> readRest(node);
            case "toolServer" -> new ToolServerOperation(
                    node.path("category").asText(), node.path("tool").asText(), node.path("api").asText());
            case "made" -> new MadeOperation(node.path("name").asText(), node.path("version").asInt());
            case "library" -> new LibraryOperation(
                    node.path("library").asText(), node.path("code").asText(), node.path("example").asText());
            case "mcp" -> new McpOperation(
                    node.path("server").asText(), node.path("tool").asText(), node.path("changes").asBoolean(true));
            default -> throw new IllegalArgumentException("unknown kind of operation: " + node.path("kind"));
        };
    }

    private static ObjectNode writeRest(RestOperation rest) {
        ObjectNode node = NODES.objectNode()
                .put("kind", "rest")
                .put("method", rest.method())
                .put("server", rest.server().toString())
                .put("path", rest.path())
                .put("reach", rest.reach().name());
        if (rest.changes() != RestOperation.changes(rest.method())) {
            node.put("changes", rest.changes());
        }
        ArrayNode parameters = node.putArray("parameters");
        rest.parameters().forEach(parameter -> parameters.add(writeParameter(parameter)));
        rest.body().ifPresent(body -> node.putObject("body")
                .put("mediaType", body.mediaType())
                .put("required", body.required()));
        ArrayNode security = node.putArray("security");
        rest.security().forEach(schemes -> {
            ArrayNode alternative = security.addArray();
            schemes.forEach(scheme -> alternative.addObject()
                    .put("name", scheme.name())
                    .put("kind", scheme.kind().name())
                    .put("field", scheme.field()));
        });
        return node;
    }

    private static RestOperation readRest(JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(readParameter(parameter)));
        List<List<SecurityScheme>> security = new ArrayList<>();
        node.path("security").forEach(alternative -> {
            List<SecurityScheme> schemes = new ArrayList<>();
            alternative.forEach(scheme -> schemes.add(new SecurityScheme(
                    scheme.path("name").asText(),
                    SecurityScheme.Kind.valueOf(scheme.path("kind").asText()),
                    scheme.path("field").asText())));
            security.add(schemes);
        });
        RestOperation operation = new RestOperation(
                node.path("method").asText(),
                URI.create(node.path("server").asText()),
                node.path("path").asText(),
                parameters,
                readBody(node.path("body")),
                security,
                Reach.valueOf(node.path("reach").asText()));
        return operation.withChanges(node.path("changes").asBoolean(operation.changes()));
    }

    private static Optional<Body> readBody(JsonNode body) {
        return body.isObject()
                ? Optional.of(new Body(body.path("mediaType").asText(), body.path("required").asBoolean()))
                : Optional.empty();
    }

    private static ObjectNode writeParameter(Parameter parameter) {
        return NODES.objectNode()
                .put("argument", parameter.argument())
                .put("name", parameter.name())
                .put("in", parameter.location().name())
                .put("style", parameter.style().name())
                .put("explode", parameter.explode())
                .put("required", parameter.required())
                .put("contentType", parameter.contentType());
    }

    private static Parameter readParameter(JsonNode node) {
        return new Parameter(
                node.path("argument").asText(),
                node.path("name").asText(),
                Parameter.Location.valueOf(node.path("in").asText()),
                Parameter.Style.valueOf(node.path("style").asText()),
                node.path("explode").asBoolean(),
                node.path("required").asBoolean(),
                node.path("contentType").asText());
    }
}
