package dev.toolwright.catalog.search;

import java.util.Set;

/**
 * The documents that a search scores in full.
 *
 * @param documents in ascending order, not to be changed
 * @param eligible how many documents the search's filters let through, candidates or not
 */
record Candidates(int[] documents, int eligible) {

    static Candidates of(Set<Integer> documents, int eligible) {
        return new Candidates(documents.stream().mapToInt(Integer::intValue).sorted().toArray(), eligible);
    }
}
