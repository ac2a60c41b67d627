package dev.toolwright.catalog.hierarchy;

/**
 * A provider's place, and what is kept so that others find theirs beside it.
 *
 * @param place where it stands
 * @param name of the provider
 * @param sha256 of the document whose words these are
 * @param words by which it is recognised
 */
public record PlacedProvider(Place place, String name, String sha256, ProviderWords words) {

    public String id() {
        return place.provider();
    }

    PlacedProvider withPlace(Place value) {
        return new PlacedProvider(value, name, sha256, words);
    }

    /** Nothing of what was only inferred. */
    public PlacedProvider statedOnly() {
        Label category = place.category().inferred() ? Label.NONE : place.category();
        Label collection = place.collection().inferred() ? Label.NONE : place.collection();
        return withPlace(new Place(id(), category, collection));
    }

    /** Providers of one owner that have one name are versions or parts of one thing, and stand together. */
    Unit.Key unit() {
        return new Unit.Key(place.collection().inferred() ? "" : place.collection().name(), name);
    }
}
