package dev.toolwright.mcp.link;

/** A message did not get through. One line for people, without secrets. */
public sealed class LinkException extends RuntimeException permits SessionLostException {

    private static final long serialVersionUID = 1L;

    public LinkException(String message) {
        super(message);
    }

    public LinkException(String message, Throwable cause) {
        super(message, cause);
    }
}
