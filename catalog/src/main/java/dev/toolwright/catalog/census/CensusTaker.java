package dev.toolwright.catalog.census;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.hierarchy.Place;
import dev.toolwright.operation.RestOperation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sees every tool once. Used by one thread. */
public final class CensusTaker {

    private final Map<String, Place> places;
    private final Count all = new Count("");
    private final Map<String, Count> categories = new HashMap<>();
    private final Map<String, Count> collections = new HashMap<>();
    private final Map<String, Count> providers = new HashMap<>();
    private final RepeatCount operations = new RepeatCount();
    private final RepeatCount texts = new RepeatCount();

    /** @param places of the providers, by id */
    public CensusTaker(Map<String, Place> places) {
        this.places = places;
    }

    public void see(CatalogEntry entry) {
        String provider = entry.tool().provider().id();
        Place place = places.getOrDefault(provider, Place.unknown(provider));
        ToolSize size = ToolSize.of(entry);
        all.add(entry, size, true);
        count(categories, place.category().name()).add(entry, size, !place.category().inferred());
        count(collections, place.collection().name()).add(entry, size, !place.collection().inferred());
        count(providers, provider).add(entry, size, true);
        if (entry.operation() instanceof RestOperation rest) {
            operations.add(rest.method() + " " + rest.server() + rest.path(), entry);
        }
        if (!entry.tool().description().isBlank()) {
            texts.add(folded(entry.title() + ": " + entry.tool().description()), entry);
        }
    }

    private static Count count(Map<String, Count> counts, String name) {
        return counts.computeIfAbsent(name, Count::new);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    public Census census() {
        return new Census(
                all.tally(),
                tallies(categories),
                tallies(collections),
                tallies(providers),
                operations.repeats(),
                texts.repeats());
    }

    private static List<Tally> tallies(Map<String, Count> counts) {
        return counts.values().stream()
                .map(Count::tally)
                .sorted(Comparator.comparingInt(Tally::tools).reversed().thenComparing(Tally::name))
                .toList();
    }
}
