/**
 * What a catalogue keeps. Entry types: {@link dev.toolwright.catalog.entry.CatalogEntry}, one tool, and
 * {@link dev.toolwright.catalog.entry.ProviderEntry}, one provider; both know where they came from.
 */
@NullMarked
package dev.toolwright.catalog.entry;

import org.jspecify.annotations.NullMarked;
