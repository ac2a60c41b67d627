/**
 * What changed in a catalogue, change by change, and between any two of them. Entry type:
 * {@link dev.toolwright.catalog.history.CatalogDiff}.
 */
@NullMarked
package dev.toolwright.catalog.history;

import org.jspecify.annotations.NullMarked;
