/** What a model call costs and how many there can be: {@link dev.toolwright.benchmarks.load.Load}, run by {@code scripts/load}. */
@NullMarked
package dev.toolwright.benchmarks.load;

import org.jspecify.annotations.NullMarked;
