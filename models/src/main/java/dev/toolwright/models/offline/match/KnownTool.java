package dev.toolwright.models.offline.match;

import dev.toolwright.models.offline.document.ToolDocument;

/**
 * A tool that was read and embedded.
 *
 * @param document what its document says
 * @param vector meaning of its name and description
 */
public record KnownTool(ToolDocument document, Vector vector) {

    public String name() {
        return document.tool().name();
    }
}
