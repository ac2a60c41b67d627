/** How well questions find their tool: {@link TrialOfDispatching}. */
@NullMarked
package dev.toolwright.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
