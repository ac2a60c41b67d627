/** Whether a call of a script means what it says. */
@NullMarked
package dev.toolwright.benchmarks.workbench;

import org.jspecify.annotations.NullMarked;
