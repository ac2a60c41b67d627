package dev.toolwright.catalog.search;

import java.util.Optional;

/**
 * Which tools a search is among: those of which all that is said here holds.
 *
 * @param provider the id of their provider
 * @param category their provider's
 */
public record Scope(Optional<String> provider, Optional<String> category) {

    /** The whole catalogue. */
    public static final Scope EVERYTHING = new Scope(Optional.empty(), Optional.empty());

    public Scope withProvider(String id) {
        return new Scope(Optional.of(id), category);
    }

    /** @param name exactly as written */
    public Scope withCategory(String name) {
        return new Scope(provider, Optional.of(name));
    }
}
