/**
 * Exact arithmetic of whole numbers with + - * / and brackets: {@link dev.toolwright.runs.arithmetic.Expression} reads and
 * reckons it.
 */
@NullMarked
package dev.toolwright.runs.arithmetic;

import org.jspecify.annotations.NullMarked;
