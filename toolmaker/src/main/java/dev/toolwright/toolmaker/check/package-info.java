/** What we hold against a maker's word: {@link dev.toolwright.toolmaker.check.Vacuity} says whether its tests can fail. */
@NullMarked
package dev.toolwright.toolmaker.check;

import org.jspecify.annotations.NullMarked;
