/**
 * What may be spent ({@link dev.toolwright.budget.Budget}) and what was ({@link dev.toolwright.budget.Usage});
 * {@link dev.toolwright.budget.BudgetMeter} watches one run between them.
 */
@NullMarked
package dev.toolwright.budget;

import org.jspecify.annotations.NullMarked;
