package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.ProviderEntry;
import java.nio.file.Path;
import java.util.List;

/**
 * What a catalogue holds.
 *
 * @param folder where it lies
 * @param tools all of them
 * @param vectors tools that have their vector
 * @param bytes size on disk
 * @param providers all of them, by id, each with its origin
 */
public record CatalogStats(Path folder, int tools, int vectors, long bytes, List<ProviderEntry> providers) {

    public CatalogStats {
        providers = List.copyOf(providers);
    }

    /** Distinct categories, in order of the alphabet; that of providers without one is left out. */
    public List<String> categories() {
        return providers.stream()
                .map(entry -> entry.provider().category())
                .filter(category -> !category.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
