package dev.toolwright.catalog.history;

import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.Optional;

/**
 * A tool that a change came, went or became another by.
 *
 * @param name of the tool
 * @param provider the id of who offers it
 * @param before as it was; empty: it was not there
 * @param there whether it is there afterwards
 */
public record Touched(String name, String provider, Optional<CatalogEntry> before, boolean there) {

    public ToolChange.Kind kind() {
        if (before.isEmpty()) {
            return ToolChange.Kind.ADDED;
        }
        return there ? ToolChange.Kind.CHANGED : ToolChange.Kind.REMOVED;
    }
}
