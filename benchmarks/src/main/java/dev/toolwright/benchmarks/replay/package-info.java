/** Published conversations of tool making put through our pipeline, and what the tools are worth: {@link LatmReplay}. */
@NullMarked
package dev.toolwright.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
