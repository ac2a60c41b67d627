package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.draft.Finding;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the operations of one document, OpenAPI 3; what is unusable becomes a finding. Used by one thread. */
final class OperationReader {

    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final int MAX_DESCRIPTION = 800;

    private final JsonNode root;
    private final References references;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final AnswerReader answers;
    private final Security security;
    private final Servers servers;
    private final Reach reach;
    private final String document;
    private final List<Finding> findings;
    private final Map<String, String> lacking = new LinkedHashMap<>();
    private int incomplete;

    OperationReader(JsonNode root, Servers servers, Reach reach, String document, List<Finding> findings) {
        this.root = root;
        this.references = new References(root);
        SchemaInliner schemas = new SchemaInliner(references, SchemaLimits.defaults());
        this.parameters = new ParameterReader(references, schemas);
        this.bodies = new BodyReader(references, schemas);
        this.answers = new AnswerReader(root, references);
        this.security = new Security(references);
        this.servers = servers;
        this.reach = reach;
        this.document = document;
        this.findings = findings;
    }

    static String place(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** By which a document says whether a call changes something, where its method says otherwise. */
    private static final String CONSEQUENTIAL = "x-openai-isConsequential";

    List<OperationDraft> readAll() {
        List<OperationDraft> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            Optional<JsonNode> item = references.follow(path.getValue());
            if (item.isEmpty()) {
                findings.add(Finding.leftOut(document, path.getKey(), "refers to "
                        + References.target(path.getValue()) + ", which is not in the document"));
                continue;
            }
            for (String method : METHODS) {
                if (item.get().path(method).isObject() && !path.getKey().startsWith("x-")) {
                    read(method, path.getKey(), item.get()).ifPresent(operations::add);
                }
            }
        }
        if (incomplete > 0) {
            var first = lacking.entrySet().iterator().next();
            findings.add(Finding.note(document, first.getValue(), "lacks the parameter " + first.getKey()
                    + ", which is not in the document; " + incomplete + " operations lack such parameters"));
        }
        return operations;
    }

    private Optional<OperationDraft> read(String method, String path, JsonNode item) {
        try {
            return Optional.of(readOrThrow(method, path, item));
        } catch (UnusableException e) {
            findings.add(Finding.leftOut(document, place(method, path), e.reason()));
            return Optional.empty();
        }
    }

    private OperationDraft readOrThrow(String method, String path, JsonNode item) throws UnusableException {
        JsonNode operation = item.get(method);
        URI server = server(operation, item);
        List<List<SecurityScheme>> alternatives = security.of(operation);
        Arguments arguments = new Arguments();
        String template = template(path);
        note(method, path, parameters.read(template, item, operation, Credential.of(alternatives), arguments));
        Optional<Body> body = bodies.read(operation, arguments);
        String upper = method.toUpperCase(Locale.ROOT);
        String id = operation.path("operationId").asText();
        return new OperationDraft(
                new ToolNames.Key(id, upper, path),
                id.isEmpty() ? place(method, path) : id,
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

    private void note(String method, String path, Set<String> missing) {
        if (!missing.isEmpty()) {
            lacking.putIfAbsent(missing.iterator().next(), place(method, path));
            incomplete++;
        }
    }

    private URI server(JsonNode operation, JsonNode item) throws UnusableException {
        return switch (servers.choose(operation.path("servers"), item.path("servers"), root.path("servers"))) {
            case Servers.Choice.Found(URI uri) -> uri;
            case Servers.Choice.None(String reason) -> throw new UnusableException(reason);
        };
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
