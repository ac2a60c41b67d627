/**
 * Calls that can be repeated: answers are captured, and given again when the same call is made. Entry type:
 * {@link dev.toolwright.gateway.snapshot.Snapshots}, which puts itself before whoever makes the calls.
 */
@NullMarked
package dev.toolwright.gateway.snapshot;

import org.jspecify.annotations.NullMarked;
