package dev.toolwright.catalog.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.schema.References;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas of answers, as exact as their document has them: unlike those of arguments nothing is inlined, cut or simplified.
 * Those of OpenAPI 3.0 are rewritten as 2020-12 means it; what a document refers to becomes a definition that all answers of
 * the document share. Used by one thread, for one document.
 */
public final class AnswerSchemas {

    private final References references;
    private final Map<String, String> names = new HashMap<>();
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> open = new LinkedHashMap<>();

    public AnswerSchemas(References references) {
        this.references = references;
    }

    /** The schema with its references turned to {@link #definitions}. */
    public JsonNode read(JsonNode schema) {
        JsonNode read = new SchemaRewriting(this::name).rewrite(schema);
        while (!open.isEmpty()) {
            Map.Entry<String, JsonNode> next = open.entrySet().iterator().next();
            open.remove(next.getKey());
            definitions.set(next.getKey(), new SchemaRewriting(this::name).rewrite(next.getValue()));
        }
        return read;
    }

    /** What the schemas that were read refer to. */
    public ObjectNode definitions() {
        return definitions;
    }

    /** The name of what a reference refers to; empty if that is not in the document. */
    private Optional<String> name(JsonNode reference) {
        String target = References.target(reference);
        String known = names.get(target);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<JsonNode> found = references.follow(reference);
        found.ifPresent(schema -> {
            String last = target.substring(target.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_.-]", "_");
            String name = names.containsValue(last) || last.isEmpty() ? last + "-" + names.size() : last;
            names.put(target, name);
            open.put(name, schema);
        });
        return found.map(_ -> names.get(target));
    }
}
