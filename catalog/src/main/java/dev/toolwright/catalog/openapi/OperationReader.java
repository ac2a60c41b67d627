package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.document.Pointer;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.catalog.schema.References;
import dev.toolwright.catalog.schema.SchemaInliner;
import dev.toolwright.catalog.schema.SchemaLimits;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the operations of one document, OpenAPI 3; what is unusable is remarked on. Used by one thread. */
final class OperationReader {

    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final int MAX_DESCRIPTION = 800;

    /** By which a document says whether a call changes something, where its method says otherwise. */
    private static final String CONSEQUENTIAL = "x-openai-isConsequential";

    private final JsonNode root;
    private final References references;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final AnswerReader answers;
    private final Security security;
    private final Servers servers;
    private final Reach reach;
    private final Remarks remarks;

    OperationReader(JsonNode root, Servers servers, Reach reach, Remarks remarks) {
        this.root = root;
        this.references = new References(root);
        SchemaInliner schemas = new SchemaInliner(references, SchemaLimits.defaults());
        this.parameters = new ParameterReader(references, schemas, remarks);
        this.bodies = new BodyReader(references, schemas, remarks);
        this.answers = new AnswerReader(root, references);
        this.security = new Security(references);
        this.servers = servers;
        this.reach = reach;
        this.remarks = remarks;
    }

    List<OperationDraft> readAll() {
        List<OperationDraft> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            if (path.getKey().startsWith("x-")) {
                continue;
            }
            Optional<JsonNode> item = references.follow(path.getValue());
            if (item.isEmpty()) {
                remarks.leftOut(Pointer.of("paths", path.getKey()), "all of this path is described by "
                        + References.target(path.getValue()) + ", which the document does not hold");
                continue;
            }
            for (String method : METHODS) {
                if (item.get().path(method).isObject()) {
                    read(method, path.getKey(), item.get()).ifPresent(operations::add);
                }
            }
        }
        return operations;
    }

    private Optional<OperationDraft> read(String method, String path, JsonNode item) {
        String place = Remarks.place(method, path);
        try {
            OperationDraft draft = readOrThrow(method, path, item);
            remarks.operationRead(place, true);
            return Optional.of(draft);
        } catch (UnusableException e) {
            remarks.operationRead(place, false);
            remarks.leftOut(place, e.reason());
            return Optional.empty();
        }
    }

    private OperationDraft readOrThrow(String method, String path, JsonNode item) throws UnusableException {
        JsonNode operation = item.get(method);
        URI server = server(operation, item);
        List<List<SecurityScheme>> alternatives = security.of(operation);
        Arguments arguments = new Arguments();
        String template = template(path);
        parameters.read(template, item, operation, Credential.of(alternatives), arguments);
        Optional<Body> body = bodies.read(operation, arguments);
        String upper = method.toUpperCase(Locale.ROOT);
        String id = operation.path("operationId").asText();
        return new OperationDraft(
                new ToolNames.Key(id, upper, path),
                id.isEmpty() ? upper + " " + path : id,
                description(operation, item),
                arguments.schema(),
                new RestOperation(upper, server, template, arguments.parameters(), body, alternatives, reach)
                        .withChanges(operation.path(CONSEQUENTIAL).asBoolean(RestOperation.changes(upper))),
                answers.read(operation));
    }

    /** What the answers of all operations that were read refer to. */
    ObjectNode definitions() {
        return answers.definitions();
    }

    private URI server(JsonNode operation, JsonNode item) throws UnusableException {
        URI server = servers.choose(operation.path("servers"), item.path("servers"), root.path("servers"));
        if (RestOperation.located(server) && !Servers.overHttp(server)) {
            throw new UnusableException("is served at " + server + ", which is not HTTP");
        }
        return server;
    }

    /** The path as it can be requested: some documents tell operations apart by a fragment, which is never sent. */
    private static String template(String path) {
        int fragment = path.indexOf('#');
        String sent = fragment < 0 ? path : path.substring(0, fragment);
        return sent.startsWith("/") ? sent : "/" + sent;
    }

    private static String description(JsonNode operation, JsonNode item) {
        String summary = operation.path("summary").asText(item.path("summary").asText()).strip();
        String details = operation.path("description").asText().strip();
        boolean repeated = details.startsWith(summary);
        String joined = summary.isEmpty() || repeated ? details : summary + (ended(summary) ? " " : ". ") + details;
        String words = Prose.of(joined, MAX_DESCRIPTION);
        return operation.path("deprecated").asBoolean(false) ? Prose.of("Deprecated. " + words, MAX_DESCRIPTION) : words;
    }

    private static boolean ended(String sentence) {
        return sentence.matches("(?s).*[.!?:]");
    }
}
