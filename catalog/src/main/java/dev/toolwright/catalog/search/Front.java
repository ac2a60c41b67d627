package dev.toolwright.catalog.search;

import dev.toolwright.catalog.rank.Shortlist;

/**
 * The candidates that a trained ranking orders.
 *
 * @param shortlist what is known of them
 * @param documents of the index, in its order; ascending
 */
record Front(Shortlist shortlist, int[] documents) {}
