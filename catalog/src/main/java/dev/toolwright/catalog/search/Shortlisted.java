package dev.toolwright.catalog.search;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.Shortlist;
import java.util.List;

/**
 * The best candidates of a search, before a trained ranking orders them.
 *
 * @param shortlist what is known of them
 * @param entries the candidates themselves, in its order
 */
public record Shortlisted(Shortlist shortlist, List<CatalogEntry> entries) {}
