/** How many questions made tools answer correctly, beside the paper's figures: {@link Examination}, {@link AccuracyTable}. */
@NullMarked
package dev.toolwright.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
