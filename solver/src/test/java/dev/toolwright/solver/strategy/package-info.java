/** Parts of strategies, tested on their own. */
@NullMarked
package dev.toolwright.solver.strategy;

import org.jspecify.annotations.NullMarked;
