package dev.toolwright.mcp.server;

/** How an MCP server is reached. */
public sealed interface ServerAddress permits StdioAddress, HttpAddress {

    /** For people: the command or the URL. */
    String text();
}
