package dev.toolwright.mcp.link;

/** A server does not know who sends: it refused a message, and did nothing of what it asks. The link is broken by it. */
public final class SessionLostException extends LinkException {

    private static final long serialVersionUID = 1L;

    SessionLostException(String message) {
        super(message);
    }
}
