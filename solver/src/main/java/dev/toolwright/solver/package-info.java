/**
 * Search for a solution: a {@link dev.toolwright.solver.Strategy} grows a tree from an instruction and the tools offered,
 * {@code dev.toolwright.solver.strategy} has those that are built in. A strategy of one's own is a class that
 * implements the interface; {@link dev.toolwright.solver.TreeGrower} does for it all but the order of search.
 */
@NullMarked
package dev.toolwright.solver;

import org.jspecify.annotations.NullMarked;
