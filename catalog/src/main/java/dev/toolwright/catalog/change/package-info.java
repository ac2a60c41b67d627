/**
 * What differs between two states of a tool. Entry type: {@link dev.toolwright.catalog.change.ToolDifferences}.
 */
@NullMarked
package dev.toolwright.catalog.change;

import org.jspecify.annotations.NullMarked;
