package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.gateway.TracedCaller;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Provenance;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Makes each call, and keeps its answer. */
record Capturing(TracedCaller live, Keeper keeper) implements Answerer {

    @Override
    public Observation answer(KnownCall call, Instant deadline) throws InterruptedException {
        AtomicReference<HttpTrace> trace = new AtomicReference<>();
        Instant began = keeper.clock().instant();
        Observation observation = live.call(call.call(), deadline, trace::set);
        return keeper.keep(call, began, Provenance.REAL, observation, Optional.ofNullable(trace.get()));
    }
}
