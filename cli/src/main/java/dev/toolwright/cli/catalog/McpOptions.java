package dev.toolwright.cli.catalog;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.mcp.server.HttpAddress;
import dev.toolwright.mcp.server.ServerAddress;
import dev.toolwright.mcp.server.StdioAddress;
import dev.toolwright.operation.Reach;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which MCP server is meant. */
final class McpOptions {

    @Option(names = "--mcp", paramLabel = "COMMAND|URL",
            description = "Import the tools of an MCP server: the command that starts it, as one word of the shell "
                    + "(--mcp 'npx -y some-server'), or its address.")
    private @Nullable String server;

    @Option(names = "--env", paramLabel = "NAME",
            description = "An environment variable that the MCP server gets; its value is kept nowhere. May be repeated.")
    private List<String> environment = List.of();

    @Option(names = "--header", paramLabel = "NAME:VALUE",
            description = "A header for an MCP server's address; $${NAME} in it stands for an environment variable. May be "
                    + "repeated.")
    private List<String> headers = List.of();

    boolean given() {
        return server != null;
    }

    /** @throws CommandFailure if what was given describes no server */
    ServerAddress address(Path folder, Reach reach) {
        String text = server == null ? "" : server.strip();
        boolean http = text.matches("(?i)https?://.*");
        if (http ? !environment.isEmpty() : !headers.isEmpty()) {
            throw CommandFailure.usage(http
                    ? "--env is for servers that are started; name variables in --header for an address"
                    : "--header is for a server's address; name variables with --env for one that is started");
        }
        try {
            return http ? new HttpAddress(URI.create(text), headers(), reach) : new StdioAddress(CommandWords.of(text), environment, folder);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("--mcp: " + e.getMessage());
        }
    }

    private Map<String, String> headers() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw CommandFailure.usage("--header: expected a name, a colon and a value, not '" + header + "'");
            }
            String name = header.substring(0, colon).strip();
            String value = header.substring(colon + 1).strip();
            if (!value.contains("${")) {
                throw CommandFailure.usage("--header " + name + ": its value would be kept on the disk; put it into an environment "
                        + "variable and write ${NAME} in its place");
            }
            named.put(name, value);
        }
        return named;
    }
}
