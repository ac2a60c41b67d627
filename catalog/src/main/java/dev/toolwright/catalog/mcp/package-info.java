/**
 * What an MCP server lists, read as a document. Entry type: {@link dev.toolwright.catalog.mcp.McpReader}. Who speaks with
 * servers is the module of that name; nothing here does.
 */
@NullMarked
package dev.toolwright.catalog.mcp;

import org.jspecify.annotations.NullMarked;
