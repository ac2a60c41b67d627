/**
 * The tool server of ToolBench and StableToolBench, whose clients run against it unchanged. Entry type:
 * {@link dev.toolwright.server.toolserver.ToolServer}.
 */
@NullMarked
package dev.toolwright.server.toolserver;

import org.jspecify.annotations.NullMarked;
