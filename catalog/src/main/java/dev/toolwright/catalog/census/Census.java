package dev.toolwright.catalog.census;

import java.util.List;

/**
 * What a catalogue amounts to.
 *
 * @param all of it
 * @param categories the largest first
 * @param collections the largest first
 * @param providers the largest first
 * @param sameOperation tools with the same method and address: versions of a document, mostly
 * @param sameText tools with the same title and description
 */
public record Census(
        Tally all,
        List<Tally> categories,
        List<Tally> collections,
        List<Tally> providers,
        Repeats sameOperation,
        Repeats sameText) {

    public Census {
        categories = List.copyOf(categories);
        collections = List.copyOf(collections);
        providers = List.copyOf(providers);
    }
}
