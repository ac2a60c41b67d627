/**
 * What tool making cost, against asking a model for every answer: {@link CostCurve}, drawn by {@link CostPlot}, written by
 * {@link CostTable}.
 */
@NullMarked
package dev.toolwright.toolmaker.cost;

import org.jspecify.annotations.NullMarked;
