/** CPython behind Linux's own walls: {@link dev.toolwright.sandbox.bubblewrap.BubblewrapEngine}. */
@NullMarked
package dev.toolwright.sandbox.bubblewrap;

import org.jspecify.annotations.NullMarked;
