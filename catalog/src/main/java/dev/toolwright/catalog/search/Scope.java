package dev.toolwright.catalog.search;

import java.util.Optional;
import java.util.Set;

/**
 * Which tools a search is among: those of which all that is said here holds.
 *
 * @param providers ids, of which their provider's is one; empty for all
 * @param category their provider's, stated or inferred, in whatever case
 * @param collection their provider's, stated or inferred, in whatever case
 * @param aliveOnly without tools that gave nothing of use when they were last checked; unchecked ones are among them
 */
public record Scope(
        Set<String> providers, Optional<String> category, Optional<String> collection, boolean aliveOnly) {

    /** The whole catalogue. */
    public static final Scope EVERYTHING = new Scope(Set.of(), Optional.empty(), Optional.empty(), false);

    public Scope {
        providers = Set.copyOf(providers);
    }

    public Scope withProvider(String id) {
        return withProviders(Set.of(id));
    }

    public Scope withProviders(Set<String> ids) {
        return new Scope(ids, category, collection, aliveOnly);
    }

    public Scope withCategory(String name) {
        return new Scope(providers, Optional.of(name), collection, aliveOnly);
    }

    public Scope withCollection(String name) {
        return new Scope(providers, category, Optional.of(name), aliveOnly);
    }

    public Scope withAliveOnly(boolean value) {
        return new Scope(providers, category, collection, value);
    }
}
