/**
 * The strategies that are built in, each a file, and {@link dev.toolwright.solver.strategy.Strategies}, which knows them by
 * name. They differ in one thing only: from which node the model is asked next.
 */
@NullMarked
package dev.toolwright.solver.strategy;

import org.jspecify.annotations.NullMarked;
