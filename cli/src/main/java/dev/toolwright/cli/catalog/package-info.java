/**
 * {@code toolwright catalog}: import, search, show, stats, remove. Entry type:
 * {@link dev.toolwright.cli.catalog.CatalogCommand}.
 */
@NullMarked
package dev.toolwright.cli.catalog;

import org.jspecify.annotations.NullMarked;
