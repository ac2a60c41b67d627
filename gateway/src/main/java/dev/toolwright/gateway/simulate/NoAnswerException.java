package dev.toolwright.gateway.simulate;

import dev.toolwright.tool.ObservationStatus;

/** There is nothing that could stand for an answer. The message says why, in one line. */
final class NoAnswerException extends Exception {

    private final ObservationStatus status;

    NoAnswerException(String reason, ObservationStatus status) {
        super(reason);
        this.status = status;
    }

    ObservationStatus status() {
        return status;
    }
}
