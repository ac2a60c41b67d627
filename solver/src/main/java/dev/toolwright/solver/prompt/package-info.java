/**
 * What is said to a model besides the instruction: {@link dev.toolwright.solver.prompt.Prompts}, kept as resource files
 * beside this package.
 */
@NullMarked
package dev.toolwright.solver.prompt;

import org.jspecify.annotations.NullMarked;
