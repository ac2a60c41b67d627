package dev.toolwright.gateway.snapshot;

import dev.toolwright.tool.Observation;
import java.time.Instant;

/** Answers calls of known tools in one of the modes. Implementations are thread-safe. */
@FunctionalInterface
interface Answerer {
    Observation answer(KnownCall call, Instant deadline) throws InterruptedException;
}
