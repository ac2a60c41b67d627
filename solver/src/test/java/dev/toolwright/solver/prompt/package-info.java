/** What a model is told at first. */
@NullMarked
package dev.toolwright.solver.prompt;

import org.jspecify.annotations.NullMarked;
