/**
 * The compiled tier, by which questions are served without a model: {@link dev.toolwright.toolmaker.compile.CompileStage} asks
 * the maker for it, {@link dev.toolwright.toolmaker.compile.CompiledCheck} says whether it may be believed.
 */
@NullMarked
package dev.toolwright.toolmaker.compile;

import org.jspecify.annotations.NullMarked;
