/** Whether the player keeps to the rules and to what is said of it. */
@NullMarked
package dev.toolwright.benchmarks.game24;

import org.jspecify.annotations.NullMarked;
