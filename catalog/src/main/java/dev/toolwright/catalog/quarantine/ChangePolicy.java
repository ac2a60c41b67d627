package dev.toolwright.catalog.quarantine;

import java.net.URI;
import java.util.Set;

/** What becomes of a known tool that an import brings in another form. */
public enum ChangePolicy {
    /**
     * By where it comes from: what is on this machine, in files or at a loopback address, is its user's, and taken. What somebody
     * else's server says, and every MCP server, waits; the default.
     */
    BY_SOURCE,
    /** The new form is taken. */
    ACCEPT,
    /** The old form stays until somebody approves the new one. */
    QUARANTINE;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether changes from this place wait for approval. */
    public boolean quarantines(URI source) {
        return switch (this) {
            case ACCEPT -> false;
            case QUARANTINE -> true;
            case BY_SOURCE -> switch (String.valueOf(source.getScheme())) {
                case "mcp" -> true;
                case "http", "https" -> !LOOPBACK.contains(String.valueOf(source.getHost()));
                default -> false;
            };
        };
    }
}
