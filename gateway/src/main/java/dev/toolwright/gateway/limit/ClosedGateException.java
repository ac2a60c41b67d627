package dev.toolwright.gateway.limit;

/** A call that is not made now. The message says why and for how long, in words for a model. */
public final class ClosedGateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    ClosedGateException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
