/**
 * How a model is asked which nodes are worth following: {@link dev.toolwright.solver.judge.Judging}. What it replies is read
 * leniently; a reply that says nothing usable counts for no node and against none.
 */
@NullMarked
package dev.toolwright.solver.judge;

import org.jspecify.annotations.NullMarked;
