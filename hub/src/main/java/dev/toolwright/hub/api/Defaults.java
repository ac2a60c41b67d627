package dev.toolwright.hub.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the documented defaults into a body where it leaves a property out. */
final class Defaults {

    private Defaults() {}

    static void fill(JsonNode schema, JsonNode body) {
        if (body instanceof ObjectNode object) {
            schema.path("properties").forEachEntry((name, part) -> fillProperty(object, name, part));
        } else if (body.isArray()) {
            body.forEach(element -> fill(schema.path("items"), element));
        }
    }

    private static void fillProperty(ObjectNode object, String name, JsonNode schema) {
        if (object.has(name)) {
            fill(schema, object.get(name));
        } else if (schema.has("default")) {
            object.set(name, schema.get("default"));
        }
    }
}
