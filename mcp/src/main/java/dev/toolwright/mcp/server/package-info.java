/**
 * Which MCP servers there are and how they are reached. Entry type: {@link dev.toolwright.mcp.server.McpServer}; kept on the
 * disk by {@link dev.toolwright.mcp.server.ServerFiles}, without any secret.
 */
@NullMarked
package dev.toolwright.mcp.server;

import org.jspecify.annotations.NullMarked;
