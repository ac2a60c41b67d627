/** CPython under bubblewrap, against both suites. */
@NullMarked
package dev.toolwright.sandbox.bubblewrap;

import org.jspecify.annotations.NullMarked;
