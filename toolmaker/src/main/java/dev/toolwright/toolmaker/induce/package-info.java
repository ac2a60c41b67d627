/**
 * Works out the compiled tier from solved examples, without a model: {@link dev.toolwright.toolmaker.induce.Inducer}. It finds
 * where in the questions the arguments are written, what text around them is the same everywhere, and what may stand between;
 * it tries the simplest programs first and believes none that does not reproduce every answer.
 */
@NullMarked
package dev.toolwright.toolmaker.induce;

import org.jspecify.annotations.NullMarked;
