package dev.toolwright.mcp;

/** An MCP server could not be reached, or does not speak as MCP has it. The message is one line for people, without secrets. */
public final class McpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether waiting longer might have helped. */
    private final boolean late;

    McpException(String server, String what, boolean late) {
        super("the MCP server " + server + " " + what);
        this.late = late;
    }

    McpException(String server, String what) {
        this(server, what, false);
    }

    boolean late() {
        return late;
    }
}
