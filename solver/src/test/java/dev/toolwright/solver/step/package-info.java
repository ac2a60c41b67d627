/** One step of a path, tested part by part. */
@NullMarked
package dev.toolwright.solver.step;

import org.jspecify.annotations.NullMarked;
