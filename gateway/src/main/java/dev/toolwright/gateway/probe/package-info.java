/**
 * Finds out whether a tool works by a call that does no harm. Entry type: {@link dev.toolwright.gateway.probe.Prober}.
 */
@NullMarked
package dev.toolwright.gateway.probe;

import org.jspecify.annotations.NullMarked;
