/** Calls that wait, over restarts. */
@NullMarked
package dev.toolwright.gateway.hold;

import org.jspecify.annotations.NullMarked;
