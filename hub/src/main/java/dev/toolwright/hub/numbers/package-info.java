/** Numbers in other shapes: {@link dev.toolwright.hub.numbers.Numbers}. */
@NullMarked
package dev.toolwright.hub.numbers;

import org.jspecify.annotations.NullMarked;
