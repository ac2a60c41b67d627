/** What is reached, measured: {@code toolwright eval …}. Entry type: {@link dev.toolwright.cli.eval.EvalCommand}. */
@NullMarked
package dev.toolwright.cli.eval;

import org.jspecify.annotations.NullMarked;
