/** Whether what is counted is what was answered. */
@NullMarked
package dev.toolwright.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
