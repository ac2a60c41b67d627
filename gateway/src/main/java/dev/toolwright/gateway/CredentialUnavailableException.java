package dev.toolwright.gateway;

import dev.toolwright.tool.ObservationStatus;

/** A credential is configured, but not to be had now. The message says why, in words for a model, and holds no secret. */
public final class CredentialUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final ObservationStatus status;

    private CredentialUnavailableException(String message, ObservationStatus status) {
        super(message);
        this.message = message;
        this.status = status;
    }

    /** Every key's quota is used up. */
    public static CredentialUnavailableException usedUp(String message) {
        return new CredentialUnavailableException(message, ObservationStatus.RATE_LIMITED);
    }

    /** Who should give it out does not. */
    public static CredentialUnavailableException denied(String message) {
        return new CredentialUnavailableException(message, ObservationStatus.UNAUTHORIZED);
    }

    @Override
    public String getMessage() {
        return message;
    }

    ObservationStatus status() {
        return status;
    }
}
