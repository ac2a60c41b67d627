/**
 * Strategies compared on the same instructions: {@link dev.toolwright.runs.compare.Comparison} runs them one after another, a
 * run folder each, and measures their answer files.
 */
@NullMarked
package dev.toolwright.runs.compare;

import org.jspecify.annotations.NullMarked;
