/**
 * How well tools are found for instructions whose relevant tools are known. Entry types: {@link
 * dev.toolwright.eval.retrieval.RetrievalTrial} finds, {@link dev.toolwright.eval.retrieval.RetrievalReport} sums up, {@link
 * dev.toolwright.eval.retrieval.Misses} tells what went wrong.
 */
@NullMarked
package dev.toolwright.eval.retrieval;

import org.jspecify.annotations.NullMarked;
