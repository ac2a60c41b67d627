package dev.toolwright.mcp;

/** An MCP server could not be reached, or does not speak as MCP has it. The message is one line for people, without secrets. */
public final class McpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    enum Kind {
        /** Waiting longer might have helped. */
        LATE,
        /** The server refused to hear us, and did nothing; another connection may help. */
        UNHEARD,
        /** Neither. */
        OTHER
    }

    private final Kind kind;

    McpException(String server, String what, Kind kind) {
        super("the MCP server " + server + " " + what);
        this.kind = kind;
    }

    McpException(String server, String what) {
        this(server, what, Kind.OTHER);
    }

    boolean late() {
        return kind == Kind.LATE;
    }

    boolean unheard() {
        return kind == Kind.UNHEARD;
    }
}
