package dev.toolwright.catalog.openapi;

/** An operation that cannot be called as it is described. */
final class UnusableException extends Exception {

    private final String reason;

    /** @param reason in one line */
    UnusableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
