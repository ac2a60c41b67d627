/** Compiled tiers that are worked out from solved examples. */
@NullMarked
package dev.toolwright.toolmaker.induce;

import org.jspecify.annotations.NullMarked;
