package dev.toolwright.gateway.snapshot.capture;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import java.util.Optional;

/**
 * Of a capture, what answers a call.
 *
 * @param asking what the call was made for
 * @param provenance who the answer is from
 * @param status what kind of answer it is
 * @param text as the model sees it
 */
public record KeptAnswer(Asking asking, Provenance provenance, ObservationStatus status, String text) {

    /** As a call gets it that is this one, or so far from it. */
    public Observation observation(double distance) {
        return new Observation(text, status, Optional.of(new Origin(provenance, distance)));
    }

    /** Whether there was an answer at all: lost connections, passed deadlines and reached limits are none. */
    public boolean answered() {
        return switch (status) {
            case FAILED, TIMED_OUT, TOO_MANY_REQUESTS, RATE_LIMITED, NOT_CAPTURED -> false;
            case OK, ERROR, BAD_ARGUMENTS, UNKNOWN_TOOL, BAD_FINISH, ANSWERED, GAVE_UP, NOT_WORKING, UNAUTHORIZED, UNSUBSCRIBED, MESSAGE_ERROR ->
                true;
        };
    }
}
