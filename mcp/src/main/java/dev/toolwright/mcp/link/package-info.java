/**
 * How messages get to an MCP server and back: over the pipes of a process or over HTTP. Entry type:
 * {@link dev.toolwright.mcp.link.Link}. What a server sends is bounded in size, and never believed to be well-formed.
 */
@NullMarked
package dev.toolwright.mcp.link;

import org.jspecify.annotations.NullMarked;
