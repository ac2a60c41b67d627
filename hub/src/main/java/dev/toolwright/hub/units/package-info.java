/** Units of measure: {@link dev.toolwright.hub.units.Units}. */
@NullMarked
package dev.toolwright.hub.units;

import org.jspecify.annotations.NullMarked;
