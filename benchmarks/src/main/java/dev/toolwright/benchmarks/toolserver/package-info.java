/** Load on a tool server. Entry type: {@link dev.toolwright.benchmarks.toolserver.ToolServerLoad}. */
@NullMarked
package dev.toolwright.benchmarks.toolserver;

import org.jspecify.annotations.NullMarked;
