package dev.toolwright.server.toolserver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.operation.ToolServerOperation;
import java.util.Optional;

/**
 * The tools of a catalogue: ToolBench's by category, tool and API; all others by their name, {@code api_for_tool} or the API
 * alone, so that the clients can call those too. What was found is kept until the catalogue changes. Thread-safe.
 */
public final class CatalogServedTools implements ServedTools {

    private static final int KEPT = 50_000;

    private final Catalog catalog;
    private final Cache<ToolServerOperation, Optional<String>> found = Caffeine.newBuilder().maximumSize(KEPT).build();

    public CatalogServedTools(Catalog catalog) {
        this.catalog = catalog;
        catalog.onChange(found::invalidateAll);
    }

    @Override
    public Optional<String> find(String category, String tool, String api) {
        return found.get(new ToolServerOperation(category, tool, api), this::look);
    }

    private Optional<String> look(ToolServerOperation wanted) {
        return catalog.find(wanted)
                .or(() -> catalog.find(wanted.apiName() + "_for_" + wanted.toolName()))
                .or(() -> catalog.find(wanted.apiName()))
                .map(CatalogEntry::tool)
                .map(tool -> tool.name());
    }
}
