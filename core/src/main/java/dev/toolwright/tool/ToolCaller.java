package dev.toolwright.tool;

import java.time.Instant;

/**
 * Port: makes a call. Failures of the tool are observations, never exceptions: the model is to see them and go on.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface ToolCaller {

    /**
     * @param call a call whose tool this caller owns; for any other it answers with {@link ObservationStatus#UNKNOWN_TOOL}
     * @param deadline when the observation must be there; past it the answer is {@link ObservationStatus#TIMED_OUT}
     * @throws InterruptedException if the thread was interrupted, which is how a run is cancelled
     */
    Observation call(ToolCall call, Instant deadline) throws InterruptedException;
}
