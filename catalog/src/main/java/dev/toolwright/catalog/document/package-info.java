/**
 * Documents as they come: found in files, folders and archives, decoded, and parsed with what can be mended mended. Entry
 * types: {@link dev.toolwright.catalog.document.DocumentSource} and {@link dev.toolwright.catalog.document.DocumentParser}.
 */
@NullMarked
package dev.toolwright.catalog.document;

import org.jspecify.annotations.NullMarked;
