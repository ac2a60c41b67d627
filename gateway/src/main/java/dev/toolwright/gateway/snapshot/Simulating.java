package dev.toolwright.gateway.snapshot;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Simulates each call, and keeps the answer if there is a keeper. */
record Simulating(ToolCaller simulator, Optional<Keeper> keeper, Clock clock) implements Answerer {

    @Override
    public Observation answer(KnownCall call, Instant deadline) throws InterruptedException {
        Instant began = clock.instant();
        Observation observation = simulator.call(call.call(), deadline);
        Optional<Provenance> provenance = observation.origin().map(Origin::provenance);
        if (provenance.isPresent() && !(provenance.get() instanceof Provenance.Simulated)) {
            throw new IllegalStateException("a simulation's answer claims to be " + provenance.get());
        }
        return keeper.isPresent() && provenance.isPresent()
                ? keeper.get().keep(call, began, provenance.get(), observation, Optional.empty())
                : observation;
    }
}
