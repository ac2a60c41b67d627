package dev.toolwright.mcp.server;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that is started, and spoken with over its standard input and output.
 *
 * @param command program and arguments; as they stand, without a shell
 * @param environment names of the environment variables that it gets, besides those that every program needs; their values are
 *     kept nowhere
 * @param folder in which it is started
 */
public record StdioAddress(List<String> command, List<String> environment, Path folder) implements ServerAddress {

    public StdioAddress {
        command = List.copyOf(command);
        environment = List.copyOf(environment);
        if (command.isEmpty() || command.getFirst().isBlank()) {
            throw new IllegalArgumentException("the command that starts an MCP server is empty");
        }
    }

    @Override
    public String text() {
        return String.join(" ", command);
    }
}
