/**
 * English as far as the offline model knows it: {@link dev.toolwright.models.offline.text.Words} cuts text into words with
 * stems, {@link dev.toolwright.models.offline.text.Clauses} cuts an instruction into what it says and asks.
 */
@NullMarked
package dev.toolwright.models.offline.text;

import org.jspecify.annotations.NullMarked;
