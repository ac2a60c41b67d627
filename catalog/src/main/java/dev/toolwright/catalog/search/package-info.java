/**
 * Finds the tools that an instruction needs. Entry types: {@link dev.toolwright.catalog.search.SearchQuery} says what is
 * looked for and by which {@link dev.toolwright.catalog.search.Retriever}; {@link dev.toolwright.catalog.search.ToolSearch}
 * finds it.
 */
@NullMarked
package dev.toolwright.catalog.search;

import org.jspecify.annotations.NullMarked;
