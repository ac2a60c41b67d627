/** Curves out of a real store. */
@NullMarked
package dev.toolwright.toolmaker.cost;

import org.jspecify.annotations.NullMarked;
