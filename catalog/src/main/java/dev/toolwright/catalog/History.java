package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.history.CatalogDiff;
import dev.toolwright.catalog.history.CatalogDiff.State;
import dev.toolwright.catalog.history.EntryDigest;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.history.Touched;
import dev.toolwright.catalog.index.Changes;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.index.Memory;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the catalogue came to be as it is: the newest {@value Memory#KEPT} changes, each with what it touched, so that any two
 * states between them can be compared. Thread-safe.
 */
public final class History {

    private final Catalog catalog;

    History(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The changes that are remembered, the oldest first. */
    public List<KeptChange> kept() {
        return catalog.read(view -> view.changes().all());
    }

    /**
     * What differs between the states after two changes. Costs as much as the tools that changed since the earlier one.
     *
     * @param from number of the earlier change; the one before the oldest that is remembered stands for the state before that
     * @param to number of the later one
     * @throws IllegalArgumentException if they are not remembered, or not in this order
     */
    public CatalogDiff between(long from, long to) {
        return catalog.read(view -> between(view, from, to));
    }

    private static CatalogDiff between(IndexView view, long from, long to) throws IOException {
        Changes changes = view.changes();
        List<KeptChange> kept = changes.all();
        if (kept.isEmpty() || from > to || from < kept.getFirst().number() - 1 || to > kept.getLast().number()) {
            throw new IllegalArgumentException(kept.isEmpty()
                    ? "no change of this catalogue is remembered yet"
                    : "changes " + kept.getFirst().number() + " to " + kept.getLast().number() + " are remembered, not " + from
                            + " to " + to);
        }
        Map<String, Touched> first = new LinkedHashMap<>();
        Map<String, Boolean> there = new HashMap<>();
        Map<String, Optional<CatalogEntry>> later = new HashMap<>();
        for (KeptChange change : kept) {
            if (change.number() > from) {
                for (Touched touched : changes.touched(change)) {
                    if (change.number() <= to) {
                        first.putIfAbsent(touched.name(), touched);
                        there.put(touched.name(), touched.there());
                    } else {
                        later.putIfAbsent(touched.name(), touched.before());
                    }
                }
            }
        }
        List<ToolChange> found = new ArrayList<>();
        for (Touched touched : first.values()) {
            boolean stays = there.getOrDefault(touched.name(), false);
            Optional<CatalogEntry> after = Optional.empty();
            if (stays && touched.before().isPresent()) {
                Optional<CatalogEntry> known = later.get(touched.name());
                after = known == null ? view.find(touched.name()) : known;
            }
            ToolChange.of(new Touched(touched.name(), touched.provider(), touched.before(), stays), after).ifPresent(found::add);
        }
        return new CatalogDiff(state(kept, from), state(kept, to), found);
    }

    private static State state(List<KeptChange> kept, long number) {
        KeptChange oldest = kept.getFirst();
        return kept.stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .map(change -> new State("change " + number + " (" + change.what() + ")", Optional.of(change.at()), change.tools()))
                .orElseGet(() -> new State(
                        "before change " + oldest.number(), Optional.empty(), oldest.tools() - oldest.added() + oldest.removed()));
    }

    /** What differs from this catalogue to another. Costs a pass over both. */
    public CatalogDiff to(Catalog other) {
        Map<String, Known> known = new HashMap<>();
        catalog.read(view -> each(view, entry ->
                known.put(entry.tool().name(), new Known(entry.tool().provider().id(), EntryDigest.of(entry)))));
        List<ToolChange> found = new ArrayList<>();
        int before = known.size();
        int after = other.read(view -> each(view, entry -> {
            Known old = known.remove(entry.tool().name());
            if (old == null || !old.digest().equals(EntryDigest.of(entry))) {
                Optional<CatalogEntry> was = old == null ? Optional.empty() : catalog.find(entry.tool().name());
                String name = entry.tool().name();
                ToolChange.of(new Touched(name, entry.tool().provider().id(), was, true), Optional.of(entry)).ifPresent(found::add);
            }
        }));
        known.forEach((name, gone) -> found.add(
                new ToolChange(ToolChange.Kind.REMOVED, name, gone.provider(), List.of())));
        return new CatalogDiff(state(catalog, before), state(other, after), found);
    }

    private record Known(String provider, String digest) {}

    private static int each(IndexView view, Consumer<CatalogEntry> reader) throws IOException {
        view.eachTool(reader);
        return view.countTools();
    }

    private static State state(Catalog catalog, int tools) {
        return new State(
                catalog.folder().toString(),
                catalog.providers().stream().map(provider -> provider.origin().importedAt()).max(Instant::compareTo),
                tools);
    }
}
