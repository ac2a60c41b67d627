package dev.toolwright.catalog.rank;

/** A ranking model that cannot be used; the message is one line for people. */
public final class RankModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RankModelException(String message) {
        super(message);
    }

    public RankModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
