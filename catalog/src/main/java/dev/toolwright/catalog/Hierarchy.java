package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.hierarchy.Arrangement;
import dev.toolwright.catalog.hierarchy.Label;
import dev.toolwright.catalog.hierarchy.Place;
import dev.toolwright.catalog.hierarchy.PlacedProvider;
import dev.toolwright.catalog.hierarchy.ProviderWords;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the catalogue's providers stand: category → collection → provider. Every import fills in what is missing; what was
 * inferred once stays, until somebody has it inferred anew. Thread-safe.
 */
public final class Hierarchy {

    private final Catalog catalog;

    Hierarchy(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The place of every provider, by its id. */
    public Map<String, Place> places() {
        return catalog.read(view -> {
            Map<String, Place> places = new LinkedHashMap<>();
            for (ProviderEntry provider : view.providers()) {
                places.put(provider.provider().id(), stated(provider));
            }
            for (PlacedProvider placed : view.places().all()) {
                places.computeIfPresent(placed.id(), (_, stated) -> merged(stated, placed.place()));
            }
            return places;
        });
    }

    /** The place of one provider; nothing is known of one that is not there. */
    public Place of(String providerId) {
        return catalog.read(view -> {
            Place stated = view.findProvider(providerId).map(Hierarchy::stated).orElse(Place.unknown(providerId));
            Optional<PlacedProvider> placed = view.places().find(providerId);
            return placed.map(known -> merged(stated, known.place())).orElse(stated);
        });
    }

    /**
     * Finds places for providers that have none, as those that were imported by an earlier version.
     *
     * @return how many providers have another place than before
     * @throws CatalogBusyException if another process changes the catalogue
     */
    public int arrange() {
        return catalog.change("places", (view, change) -> arranged(view, change, false));
    }

    /** As {@link #arrange}, but what was inferred is forgotten before. */
    public int arrangeAnew() {
        return catalog.change("places", (view, change) -> arranged(view, change, true));
    }

    private static int arranged(IndexView view, IndexChange change, boolean anew) throws IOException {
        int moved = arrange(view, change, anew);
        change.commit();
        return moved;
    }

    /** Writes the places that are missing or no longer right; to be committed by the caller. */
    static int arrange(IndexView view, IndexChange change, boolean anew) throws IOException {
        Map<String, PlacedProvider> known = new LinkedHashMap<>();
        view.places().all().forEach(placed -> known.put(placed.id(), placed));
        List<PlacedProvider> providers = new ArrayList<>();
        boolean pending = anew;
        for (ProviderEntry entry : view.providers()) {
            PlacedProvider before = known.get(entry.provider().id());
            ProviderWords words = before != null && before.sha256().equals(entry.origin().sha256())
                    ? before.words()
                    : words(entry, view);
            PlacedProvider now = placed(entry, before, words, anew);
            providers.add(now);
            pending |= !now.equals(before);
        }
        int moved = 0;
        if (pending) {
            for (PlacedProvider placed : Arrangement.of(providers)) {
                PlacedProvider before = known.get(placed.id());
                if (!placed.equals(before)) {
                    change.put(placed);
                    moved += before == null || !before.place().equals(placed.place()) ? 1 : 0;
                }
            }
        }
        return moved;
    }

    private static ProviderWords words(ProviderEntry entry, IndexView view) throws IOException {
        return ProviderWords.of(
                entry.provider(), view.tools(Optional.of(entry.provider().id()), 0, Integer.MAX_VALUE));
    }

    private static PlacedProvider placed(
            ProviderEntry entry, @Nullable PlacedProvider before, ProviderWords words, boolean anew) {
        Place place = before == null || anew ? stated(entry) : merged(stated(entry), before.place());
        return new PlacedProvider(place, entry.provider().name(), entry.origin().sha256(), words);
    }

    private static Place stated(ProviderEntry entry) {
        return new Place(
                entry.provider().id(),
                Label.stated(entry.provider().category()),
                Label.stated(entry.collection()));
    }

    /** What a document says counts; where it says nothing, what was inferred. */
    private static Place merged(Place stated, Place known) {
        return new Place(
                stated.provider(), merged(stated.category(), known.category()), merged(stated.collection(), known.collection()));
    }

    private static Label merged(Label stated, Label known) {
        return stated.isEmpty() && known.inferred() ? known : stated;
    }
}
