/** Digests, checksums and identifiers made from text: {@link dev.toolwright.hub.hashing.Hashing}. */
@NullMarked
package dev.toolwright.hub.hashing;

import org.jspecify.annotations.NullMarked;
