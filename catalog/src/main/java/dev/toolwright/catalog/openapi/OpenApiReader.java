package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads an OpenAPI document, 2.0, 3.0 or 3.1, as one provider with a tool for each operation. Only references inside the
 * document are followed. An operation that cannot be called as described is left out with a finding; the rest is imported.
 * Thread-safe.
 *
 * @param server used in place of the servers that documents name
 * @param reach written into every operation
 */
public record OpenApiReader(Optional<URI> server, Reach reach) {

    private static final int MAX_DESCRIPTION = 600;

    /** Whether a document claims to be one of OpenAPI. */
    public static boolean recognises(JsonNode root) {
        return root.isObject() && (root.has("openapi") || root.has("swagger"));
    }

    /**
     * @param name the document's, for findings
     * @param location where it came from, against which relative servers are resolved if it is an HTTP address
     */
    public Reading read(JsonNode root, String name, URI location) {
        if (root.has("swagger")) {
            try {
                return readVersion3(SwaggerUpgrade.to3(root), root, name, location);
            } catch (UnusableException e) {
                return Reading.refused(name, "", e.reason());
            }
        }
        if (!root.path("openapi").asText().startsWith("3.")) {
            return Reading.refused(name, "openapi", "version '" + root.path("openapi").asText() + "' is not known; 2.0, 3.0 and 3.1 are");
        }
        return readVersion3(root, root, name, location);
    }

    private Reading readVersion3(JsonNode root, JsonNode original, String name, URI location) {
        Remarks remarks = new Remarks(name);
        OperationReader reader = new OperationReader(root, new Servers(server, location), reach, remarks);
        List<OperationDraft> operations = reader.readAll();
        lost(original, root).forEach(place -> remarks.leftOut(place, "is not well-formed Swagger 2.0"));
        if (operations.isEmpty()) {
            List<Finding> findings = new ArrayList<>(List.of(Finding.refused(name, "", refusal(root, remarks))));
            findings.addAll(remarks.findings());
            return new Reading(List.of(), findings);
        }
        homeless(operations, remarks);
        return new Reading(List.of(provider(root, operations, reader, name)), remarks.findings());
    }

    private static String refusal(JsonNode root, Remarks remarks) {
        if (!remarks.findings().isEmpty()) {
            return "none of its operations can be called";
        }
        return root.path("webhooks").isEmpty() ? "has no operations" : "has no operations, only webhooks, which its API calls";
    }

    private static void homeless(List<OperationDraft> operations, Remarks remarks) {
        List<RestOperation> open = operations.stream()
                .map(draft -> (RestOperation) draft.operation())
                .filter(operation -> !operation.located())
                .toList();
        if (!open.isEmpty()) {
            String said = open.getFirst().shownServer();
            remarks.note(
                    "",
                    said.isEmpty() ? "names no server" : "names a server that is not complete: " + said,
                    "imported; " + open.size() + " of its tools can be called once a server is named for the provider");
        }
    }

    /** Operations that were in the original and are no longer there after its conversion. */
    private static List<String> lost(JsonNode original, JsonNode converted) {
        if (original == converted) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        original.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            JsonNode kept = converted.path("paths").path(path.getKey()).path(operation.getKey());
            if (OperationReader.METHODS.contains(operation.getKey()) && kept.isMissingNode()) {
                places.add(Remarks.place(operation.getKey(), path.getKey()));
            }
        }));
        return places;
    }

    private static ProviderDraft provider(
            JsonNode root, List<OperationDraft> operations, OperationReader reader, String name) {
        JsonNode info = root.path("info");
        String title = Prose.of(info.path("title").asText(), 120);
        String shown = title.isEmpty() ? baseName(name) : title;
        URI first = ((RestOperation) operations.getFirst().operation()).server();
        return new ProviderDraft(
                shown,
                Prose.of(info.path("description").asText(), MAX_DESCRIPTION),
                Categories.of(root),
                Collections.of(root, name, first.getHost()),
                shown + " at " + Objects.requireNonNullElse(first.getHost(), first.toString()),
                info.path("version").asText(),
                operations,
                reader.definitions());
    }

    private static String baseName(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
