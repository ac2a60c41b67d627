/** GraalPy in worker JVMs, against both suites. */
@NullMarked
package dev.toolwright.sandbox.graalpy;

import org.jspecify.annotations.NullMarked;
