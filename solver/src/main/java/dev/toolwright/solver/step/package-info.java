/**
 * One step of a path: {@link dev.toolwright.solver.step.CallPlanner} says what a reply's calls come down to,
 * {@link dev.toolwright.solver.step.Environment} makes them. Finish and made-up names never leave this package.
 */
@NullMarked
package dev.toolwright.solver.step;

import org.jspecify.annotations.NullMarked;
