package dev.toolwright.catalog.entry;

import dev.toolwright.operation.Operation;
import dev.toolwright.tool.Tool;

/**
 * A tool of the catalogue, with all that is known about it.
 *
 * @param tool what the model sees
 * @param operation how it is called
 * @param title its name as its document writes it: an operation id, a ToolBench API's name, or method and path
 * @param origin where it came from
 */
public record CatalogEntry(Tool tool, Operation operation, String title, Origin origin) {

    /** Whether it is the same tool from the same place, whenever it came from there. */
    public boolean same(CatalogEntry other) {
        return tool.equals(other.tool)
                && operation.equals(other.operation)
                && title.equals(other.title)
                && origin.source().equals(other.origin.source());
    }
}
