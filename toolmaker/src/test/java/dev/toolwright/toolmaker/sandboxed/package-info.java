/** Engines for tests. */
@NullMarked
package dev.toolwright.toolmaker.sandboxed;

import org.jspecify.annotations.NullMarked;
