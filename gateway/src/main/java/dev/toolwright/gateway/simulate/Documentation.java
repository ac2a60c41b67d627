package dev.toolwright.gateway.simulate;

import java.util.List;
import java.util.Optional;

/** Port: what documents say about tools. Implementations are thread-safe. */
public interface Documentation {

    Optional<SimulatedTool> find(String tool);

    /** All tools of one provider: what one creates, another finds. */
    List<SimulatedTool> of(String providerId);
}
