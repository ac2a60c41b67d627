package dev.toolwright.gateway;

import dev.toolwright.tool.ObservationStatus;

/** A call that is not sent. The message tells the model why and what to change; it holds no secret. */
final class RefusedCallException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final ObservationStatus status;

    RefusedCallException(String message) {
        this(message, ObservationStatus.ERROR);
    }

    RefusedCallException(String message, ObservationStatus status) {
        super(message);
        this.message = message;
        this.status = status;
    }

    @Override
    public String getMessage() {
        return message;
    }

    ObservationStatus status() {
        return status;
    }
}
