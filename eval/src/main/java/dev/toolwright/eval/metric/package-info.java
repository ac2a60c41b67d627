/**
 * Figures for ranked lists, equal to those of trec_eval. Entry types: {@link dev.toolwright.eval.metric.Metric} and {@link
 * dev.toolwright.eval.metric.RankedList}.
 */
@NullMarked
package dev.toolwright.eval.metric;

import org.jspecify.annotations.NullMarked;
