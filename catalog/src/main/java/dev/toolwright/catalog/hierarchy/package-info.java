/**
 * Where providers stand: category → collection → provider, as their documents say it and, where they say nothing, by the words
 * that they share. Entry types: {@link dev.toolwright.catalog.hierarchy.Place} and
 * {@link dev.toolwright.catalog.hierarchy.Arrangement}.
 */
@NullMarked
package dev.toolwright.catalog.hierarchy;

import org.jspecify.annotations.NullMarked;
