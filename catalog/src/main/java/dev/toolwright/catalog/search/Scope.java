package dev.toolwright.catalog.search;

import java.util.Optional;
import java.util.Set;

/**
 * Which tools a search is among: those of which all that is said here holds.
 *
 * @param providers ids, of which their provider's is one; empty for all
 * @param category their provider's
 */
public record Scope(Set<String> providers, Optional<String> category) {

    /** The whole catalogue. */
    public static final Scope EVERYTHING = new Scope(Set.of(), Optional.empty());

    public Scope {
        providers = Set.copyOf(providers);
    }

    public Scope withProvider(String id) {
        return withProviders(Set.of(id));
    }

    public Scope withProviders(Set<String> ids) {
        return new Scope(ids, category);
    }

    /** @param name exactly as written */
    public Scope withCategory(String name) {
        return new Scope(providers, Optional.of(name));
    }
}
