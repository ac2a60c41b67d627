package dev.toolwright.catalog.search;

/** By what tools are found. */
public enum SearchMode {
    /** By words: BM25. */
    TEXT,
    /** By meaning: vectors. Finds only tools that have their vector already. */
    VECTOR,
    /** By both; the default. By words alone as long as there are no vectors. */
    FUSED,
    /** By both, the best of them ordered by a trained model. */
    TRAINED
}
