/** Limits, with a clock that goes on by waits alone. */
@NullMarked
package dev.toolwright.gateway.limit;

import org.jspecify.annotations.NullMarked;
