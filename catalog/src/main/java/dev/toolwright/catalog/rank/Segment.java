package dev.toolwright.catalog.rank;

import java.util.Set;

/**
 * The instruction or a part of it, and how near each candidate is to it.
 *
 * @param kind which part
 * @param terms its telling words, as the index has them
 * @param words by BM25, standardised over the catalogue; one for each candidate
 * @param meaning by vectors, standardised; one for each candidate, all 0 if there are no vectors
 */
public record Segment(Kind kind, Set<String> terms, Column words, Column meaning) {

    /** Which part of an instruction it is. */
    public enum Kind {
        /** All of it. */
        WHOLE,
        SENTENCE,
        CLAUSE,
        /** The first sentence, which sets the scene, with a later one. */
        WITH_FIRST
    }
}
