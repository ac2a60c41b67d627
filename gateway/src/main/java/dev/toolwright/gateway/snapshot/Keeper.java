package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureStore;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.gateway.snapshot.redaction.TraceRedaction;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps answers, without their secrets. */
record Keeper(CaptureStore store, Redactor redactor, Asking asking, Clock clock) {

    /**
     * @param began when the call was made
     * @return the answer as it was kept: who asked is to see what will be replayed
     */
    Observation keep(
            KnownCall call, Instant began, Provenance provenance, Observation observation, Optional<HttpTrace> trace) {
        Capture capture = new Capture(
                call.form(),
                asking,
                began.truncatedTo(ChronoUnit.MILLIS),
                Duration.between(began, clock.instant()).truncatedTo(ChronoUnit.MICROS),
                provenance,
                observation.status(),
                storable(redactor.text(observation.text())),
                trace.map(seen -> TraceRedaction.of(seen, redactor)));
        store.add(call.tool(), capture);
        return capture.kept().observation(0);
    }

    /** Half a surrogate pair has no form on a disk. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
