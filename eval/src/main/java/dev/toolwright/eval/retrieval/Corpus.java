package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.operation.ToolServerOperation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tools that came from ToolBench's files, as opposed to all others that the catalogue has. */
public final class Corpus {

    private Corpus() {}

    /** Ids of their providers. */
    public static Set<String> providers(Catalog catalog) {
        return catalog.providers().stream()
                .map(entry -> entry.provider().id())
                .filter(id -> isToolBench(catalog.list(Optional.of(id), 0, 1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isToolBench(List<CatalogEntry> any) {
        return !any.isEmpty() && any.getFirst().operation() instanceof ToolServerOperation;
    }
}
