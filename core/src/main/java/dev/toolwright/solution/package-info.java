/**
 * How an instruction was solved: {@link dev.toolwright.solution.Solution} holds the answer, its trees and what they cost;
 * {@link dev.toolwright.solution.SolveEvent} tells the same story while it happens.
 */
@NullMarked
package dev.toolwright.solution;

import org.jspecify.annotations.NullMarked;
