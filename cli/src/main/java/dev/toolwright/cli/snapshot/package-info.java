/** {@code toolwright snapshot}: what was captured, what of it drifts, and its release. */
@NullMarked
package dev.toolwright.cli.snapshot;

import org.jspecify.annotations.NullMarked;
