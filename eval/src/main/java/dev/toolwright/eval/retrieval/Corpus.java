package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.operation.ToolServerOperation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tools that came from ToolBench's files, as opposed to all others that the catalogue has.
 *
 * @param providers ids of their providers
 * @param tools how many
 */
public record Corpus(Set<String> providers, int tools) {

    public Corpus {
        providers = Set.copyOf(providers);
    }

    /** What there is now. */
    public static Corpus of(Catalog catalog) {
        List<ProviderEntry> entries = catalog.providers().stream()
                .filter(entry -> isToolBench(catalog.list(Optional.of(entry.provider().id()), 0, 1)))
                .toList();
        return new Corpus(
                entries.stream().map(entry -> entry.provider().id()).collect(Collectors.toSet()),
                entries.stream().mapToInt(ProviderEntry::tools).sum());
    }

    /** Lets a search find these tools only. */
    public Scope scope() {
        return Scope.EVERYTHING.withProviders(providers);
    }

    private static boolean isToolBench(List<CatalogEntry> any) {
        return !any.isEmpty() && any.getFirst().operation() instanceof ToolServerOperation;
    }
}
