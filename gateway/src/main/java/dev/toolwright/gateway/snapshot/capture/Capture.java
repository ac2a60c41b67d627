package dev.toolwright.gateway.snapshot.capture;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.tool.ObservationStatus;
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

    public KeptAnswer kept() {
        return new KeptAnswer(asking, provenance, status, answer);
    }
}
