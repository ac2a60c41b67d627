/** Whether people are told what happened in a replayed conversation. */
@NullMarked
package dev.toolwright.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
