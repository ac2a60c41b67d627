package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.TypedName;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All names that a tool goes by: with its provider and without, here and where it came from. */
final class NameKeys {

    private NameKeys() {}

    static Set<String> of(CatalogEntry entry) {
        String provider = entry.tool().provider().name();
        String id = entry.tool().provider().id();
        String leaf = entry.title();
        Stream<String> here = Stream.of(
                entry.tool().name(), leaf, provider + leaf, leaf + provider, id + leaf, leaf + "for" + provider);
        return Stream.concat(here, elsewhere(entry).stream())
                .map(TypedName::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> elsewhere(CatalogEntry entry) {
        return switch (entry.operation()) {
            case ToolServerOperation call -> List.of(
                    call.apiName(), call.toolName() + call.apiName(), call.apiName() + "for" + call.toolName());
            case RestOperation call -> List.of(call.method() + call.path(), call.path());
            case McpOperation call -> List.of("mcp" + entry.tool().provider().name() + entry.title());
            case LibraryOperation call -> List.of();
            case MadeOperation call -> List.of();
        };
    }
}
