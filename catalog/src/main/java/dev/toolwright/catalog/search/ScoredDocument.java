package dev.toolwright.catalog.search;

/** A document of the index, and what it scores. */
record ScoredDocument(int document, double score) {}
