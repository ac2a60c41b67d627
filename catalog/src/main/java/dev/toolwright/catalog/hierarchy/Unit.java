package dev.toolwright.catalog.hierarchy;

import java.util.List;

/** Providers that find their place together: the versions and parts of one API. */
record Unit(Key key, List<PlacedProvider> members) {

    /** @param collection as documents state it; empty: they say nothing, and each name has an owner of its own */
    record Key(String collection, String name) {

        String owner() {
            return collection.isEmpty() ? "=" + name : collection;
        }
    }

    ProviderWords words() {
        return ProviderWords.together(members.stream().map(PlacedProvider::words).toList());
    }
}
