package dev.toolwright.catalog.hierarchy;

/**
 * Where a provider stands.
 *
 * @param provider its id
 * @param category a field of use: {@code Payments}
 * @param collection providers that belong together: those of one owner ({@code adyen.com}), or of one purpose
 */
public record Place(String provider, Label category, Label collection) {

    /** Of a provider of which nothing is known. */
    public static Place unknown(String provider) {
        return new Place(provider, Label.NONE, Label.NONE);
    }

    Place withCategory(Label value) {
        return new Place(provider, value, collection);
    }

    Place withCollection(Label value) {
        return new Place(provider, category, value);
    }
}
