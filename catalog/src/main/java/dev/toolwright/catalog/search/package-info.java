/**
 * Finds the tools that an instruction needs. Entry types: {@link dev.toolwright.catalog.search.SearchQuery} and
 * {@link dev.toolwright.catalog.search.ToolSearch}.
 */
@NullMarked
package dev.toolwright.catalog.search;

import org.jspecify.annotations.NullMarked;
