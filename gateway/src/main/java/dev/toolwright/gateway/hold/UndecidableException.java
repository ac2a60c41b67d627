package dev.toolwright.gateway.hold;

/** Nothing can be decided about a call. The message is one line that says why. */
public final class UndecidableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecidableException(String message) {
        super(message);
    }
}
