/**
 * MCP servers, whose tools are ours: listed, followed when they change, called. Entry type:
 * {@link dev.toolwright.mcp.McpServers}. The only module that knows MCP's SDK.
 */
@NullMarked
package dev.toolwright.mcp;

import org.jspecify.annotations.NullMarked;
