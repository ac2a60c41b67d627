/** Upkeep. */
@NullMarked
package dev.toolwright.toolmaker.upkeep;

import org.jspecify.annotations.NullMarked;
