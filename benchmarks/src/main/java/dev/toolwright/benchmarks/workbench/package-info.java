/** What the programs that measure tool making have in common: {@link Workbench}. */
@NullMarked
package dev.toolwright.benchmarks.workbench;

import org.jspecify.annotations.NullMarked;
