/**
 * Where a search may differ from ToolBench's reference implementation: {@link dev.toolwright.solver.rules.SolveRules}.
 */
@NullMarked
package dev.toolwright.solver.rules;

import org.jspecify.annotations.NullMarked;
