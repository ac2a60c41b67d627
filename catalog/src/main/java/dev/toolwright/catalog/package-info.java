/**
 * Thousands of tools on disk: imported from documents, found by instruction. Entry type:
 * {@link dev.toolwright.catalog.Catalog}.
 */
@NullMarked
package dev.toolwright.catalog;

import org.jspecify.annotations.NullMarked;
