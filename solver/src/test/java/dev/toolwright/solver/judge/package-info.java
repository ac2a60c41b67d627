/** Judgements read from whatever a model says. */
@NullMarked
package dev.toolwright.solver.judge;

import org.jspecify.annotations.NullMarked;
