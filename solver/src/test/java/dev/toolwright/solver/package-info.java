/** Searches driven by scripted models; {@link dev.toolwright.solver.Scene} sets them up. */
@NullMarked
package dev.toolwright.solver;

import org.jspecify.annotations.NullMarked;
