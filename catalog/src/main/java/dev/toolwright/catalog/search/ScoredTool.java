package dev.toolwright.catalog.search;

import dev.toolwright.catalog.entry.CatalogEntry;

/**
 * A tool that was found.
 *
 * @param score higher is nearer; comparable within one search only
 */
public record ScoredTool(CatalogEntry entry, double score) {}
