package dev.toolwright;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.tool.Tool;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tools of a catalogue by name, for who looks one up thousands of times a second: a look at the catalogue asks the disk for
 * changes each time. Another process's changes are seen seconds later. Thread-safe.
 */
final class ServedTools {

    private static final int KEPT = 10_000;
    private static final Duration AGE = Duration.ofSeconds(10);

    private final Supplier<Catalog> catalog;
    private final Cache<String, Tool> tools = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(AGE).build();

    ServedTools(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    Optional<Tool> find(String name) {
        Tool kept = tools.getIfPresent(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Tool> found = catalog.get().find(name).map(CatalogEntry::tool);
        found.ifPresent(tool -> tools.put(name, tool));
        return found;
    }

    void forget() {
        tools.invalidateAll();
    }
}
