package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Turns a schema of an OpenAPI document, 3.0 or 3.1, into a self-contained one in the plain subset of JSON schema that all
 * vendors take: references resolved, {@code allOf} merged, {@code oneOf} as {@code anyOf}, no {@code null} types, nothing
 * that only a server can write. Deterministic and thread-safe. Costs time in proportion to the limits, whatever the document.
 */
public final class SchemaInliner {

    private final References references;
    private final SchemaLimits limits;

    public SchemaInliner(References references, SchemaLimits limits) {
        this.references = references;
        this.limits = limits;
    }

    /** The schema with as many levels as fit the limits. */
    public ObjectNode inline(JsonNode schema) {
        return inlined(schema).schema();
    }

    /** As {@link #inline}, with what was left out. */
    public Inlined inlined(JsonNode schema) {
        for (int depth = limits.depth(); depth > 1; depth--) {
            SchemaWalk walk = new SchemaWalk(references, limits.withDepth(depth), false);
            Inlined inlined = walk.inlined(schema);
            if (!walk.overrun()) {
                return inlined;
            }
        }
        return new SchemaWalk(references, limits.withDepth(1), true).inlined(schema);
    }
}
