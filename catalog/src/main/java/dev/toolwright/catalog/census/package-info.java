/**
 * What a catalogue amounts to, in figures. Entry type: {@link dev.toolwright.catalog.census.Census}.
 */
@NullMarked
package dev.toolwright.catalog.census;

import org.jspecify.annotations.NullMarked;
