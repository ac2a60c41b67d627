package dev.toolwright.catalog.census;

import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts one group of tools. */
final class Count {

    private final String name;
    private final Set<String> providers = new HashSet<>();
    private final Set<String> inferred = new HashSet<>();
    private final IntStream.Builder parameters = IntStream.builder();
    private final IntStream.Builder required = IntStream.builder();
    private final IntStream.Builder descriptions = IntStream.builder();
    private final IntStream.Builder schemas = IntStream.builder();
    private final Map<String, Integer> authentication = new HashMap<>();
    private int tools;
    private int undescribed;

    Count(String name) {
        this.name = name;
    }

    /** @param sure whether the document itself says that its provider belongs here */
    void add(CatalogEntry entry, ToolSize size, boolean sure) {
        String provider = entry.tool().provider().id();
        providers.add(provider);
        if (!sure) {
            inferred.add(provider);
        }
        tools++;
        undescribed += entry.tool().description().isBlank() ? 1 : 0;
        parameters.add(size.parameters());
        required.add(size.required());
        descriptions.add(entry.tool().description().length());
        schemas.add(entry.tool().schema().text().length());
        authentication.merge(size.authentication(), 1, Integer::sum);
    }

    Tally tally() {
        SequencedMap<String, Integer> ordered = new LinkedHashMap<>();
        authentication.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> ordered.put(kind.getKey(), kind.getValue()));
        return new Tally(
                name,
                inferred.size(),
                providers.size(),
                tools,
                undescribed,
                Spread.of(parameters.build().toArray()),
                Spread.of(required.build().toArray()),
                Spread.of(descriptions.build().toArray()),
                Spread.of(schemas.build().toArray()),
                ordered);
    }
}
