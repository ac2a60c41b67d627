package dev.toolwright.mcp.server;

import java.util.regex.Pattern;

/**
 * An MCP server that somebody imported.
 *
 * @param id of its provider in the catalogue, and name of its file: {@link #ID}
 * @param address how it is reached
 */
public record McpServer(String id, ServerAddress address) {

    /** Lower case, so that two ids never meet in one file on a system that takes cases for equal. */
    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,63}");

    public McpServer {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id of an MCP server: expected up to 64 of a-z, 0-9, '_', '.' and "
                    + "'-', the first a letter or digit");
        }
    }
}
