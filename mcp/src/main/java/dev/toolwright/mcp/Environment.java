package dev.toolwright.mcp;

import dev.toolwright.mcp.server.HttpAddress;
import dev.toolwright.mcp.server.McpServer;
import dev.toolwright.mcp.server.StdioAddress;
import dev.toolwright.secret.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What servers may know of the user's environment: what every program needs, and the variables that were named for them.
 *
 * @param variables all of it
 */
record Environment(Map<String, String> variables) {

    /** So that a program starts, finds its files and writes in the user's language. */
    private static final List<String> HARMLESS =
            List.of("PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TZ");

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** Shorter values occur by chance in what is no secret. */
    private static final int MIN_SECRET = 6;

    /** @throws McpException if a variable is named that is not set */
    Map<String, String> of(McpServer server, StdioAddress address) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : HARMLESS) {
            if (variables.containsKey(name)) {
                given.put(name, variables.get(name));
            }
        }
        address.environment().forEach(name -> given.put(name, value(server, name)));
        return given;
    }

    /**
     * A server's headers with the values of the variables in their places.
     *
     * @throws McpException if a variable is named that is not set
     */
    Map<String, String> headers(McpServer server, HttpAddress address) {
        Map<String, String> filled = new LinkedHashMap<>();
        address.headers().forEach((name, value) -> filled.put(
                name,
                PLACE.matcher(value).replaceAll(place -> Matcher.quoteReplacement(value(server, place.group(1))))));
        return filled;
    }

    /** The text without what a server was told in confidence. */
    String redacted(McpServer server, String text) {
        String redacted = text;
        for (String name : names(server)) {
            String value = variables.getOrDefault(name, "").strip();
            if (value.length() >= MIN_SECRET && value.chars().noneMatch(Character::isISOControl)) {
                redacted = Secret.of(value).redact(redacted);
            }
        }
        return redacted;
    }

    private static List<String> names(McpServer server) {
        return switch (server.address()) {
            case StdioAddress stdio -> stdio.environment();
            case HttpAddress http -> {
                List<String> names = new ArrayList<>();
                http.headers().values().forEach(value -> PLACE.matcher(value).results().forEach(place -> names.add(place.group(1))));
                yield names;
            }
        };
    }

    private String value(McpServer server, String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new McpException(server.id(), "needs the environment variable " + name + ", which is not set");
        }
        return value;
    }
}
