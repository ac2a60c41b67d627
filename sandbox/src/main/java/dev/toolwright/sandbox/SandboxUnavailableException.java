package dev.toolwright.sandbox;

/** An engine can't be used here, or can't any more. */
public final class SandboxUnavailableException extends RuntimeException {

    private final String engine;
    private final String reason;

    public SandboxUnavailableException(String engine, String reason) {
        super("no sandbox with " + engine + ": " + reason);
        this.engine = engine;
        this.reason = reason;
    }

    /** Which one. */
    public String engine() {
        return engine;
    }

    /** What is missing, and what to do. */
    public String reason() {
        return reason;
    }
}
