package dev.toolwright.gateway.snapshot.capture;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One answer to one call, without secrets.
 *
 * @param call which call it answers
 * @param asking what the call was made for
 * @param at when it was made; to the millisecond
 * @param latency until the answer was there; to the microsecond
 * @param provenance who the answer is from
 * @param status what kind of answer it is
 * @param answer as the model sees it
 * @param trace what went over the wire; empty if nothing did, or nobody could tell
 */
public record Capture(
        CanonicalCall call,
        Asking asking,
        Instant at,
        Duration latency,
        Provenance provenance,
        ObservationStatus status,
        String answer,
        Optional<HttpTrace> trace) {

    /** As a call gets it that is this one, or so far from it. */
    public Observation observation(double distance) {
        return new Observation(answer, status, Optional.of(new Origin(provenance, distance)));
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
