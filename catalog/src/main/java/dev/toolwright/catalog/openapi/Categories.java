package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/** The category of a document: what a directory of APIs wrote into it, or its only tag; else empty. */
final class Categories {

    private Categories() {}

    static String of(JsonNode root) {
        JsonNode info = root.path("info");
        String written = info.path("x-apisguru-categories").path(0).asText();
        if (!written.isEmpty()) {
            return written;
        }
        for (JsonNode entry : root.path("x-ms-connector-metadata")) {
            if (entry.path("propertyName").asText().equals("Categories")) {
                return entry.path("propertyValue").asText().split(";")[0].strip();
            }
        }
        JsonNode tags = root.path("tags");
        return tags.size() == 1 ? tags.path(0).path("name").asText() : "";
    }
}
