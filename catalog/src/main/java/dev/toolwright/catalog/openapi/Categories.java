package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.schema.Prose;

/**
 * The category of a document, as a directory of APIs wrote it there; else empty. Tags are none: they name a document's own
 * resources.
 */
final class Categories {

    static final int LONGEST = 100;

    private Categories() {}

    static String of(JsonNode root) {
        String written = root.path("info").path("x-apisguru-categories").path(0).asText();
        if (!written.isEmpty()) {
            return Prose.of(written, LONGEST);
        }
        for (JsonNode entry : root.path("x-ms-connector-metadata")) {
            if (entry.path("propertyName").asText().equals("Categories")) {
                return Prose.of(entry.path("propertyValue").asText().split(";")[0], LONGEST);
            }
        }
        return "";
    }
}
