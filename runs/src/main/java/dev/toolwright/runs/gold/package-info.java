/**
 * Answers checked against truth: an instruction whose gold answer is known is solved, or it is not, and no judge is asked.
 * {@link dev.toolwright.runs.gold.Gold} is what is expected, {@link dev.toolwright.runs.gold.GoldReport} how many were met.
 */
@NullMarked
package dev.toolwright.runs.gold;

import org.jspecify.annotations.NullMarked;
