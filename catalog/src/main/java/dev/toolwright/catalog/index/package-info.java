/**
 * The Lucene index in which a catalogue lives: stored fields are the store, a commit is a transaction. Entry types:
 * {@link dev.toolwright.catalog.index.IndexView} to read, {@link dev.toolwright.catalog.index.IndexChange} to write.
 */
@NullMarked
package dev.toolwright.catalog.index;

import org.jspecify.annotations.NullMarked;
