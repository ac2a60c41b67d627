package dev.toolwright.operation;

/**
 * A tool of an MCP server.
 *
 * @param server the server's id, which is its provider's too
 * @param tool the tool's own name, which the tool's name in a catalogue differs from
 * @param changes whether a call may change something: yes, unless the server says of the tool that it only reads
 */
public record McpOperation(String server, String tool, boolean changes) implements Operation {}
