/**
 * Which calls are the same call. Entry type: {@link dev.toolwright.gateway.snapshot.canonical.CanonicalCall}: a tool's
 * identity and its arguments in the one form that their schema leaves.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.canonical;

import org.jspecify.annotations.NullMarked;
