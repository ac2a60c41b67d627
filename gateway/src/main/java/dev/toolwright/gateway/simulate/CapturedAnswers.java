package dev.toolwright.gateway.simulate;

import dev.toolwright.tool.Observation;
import java.util.List;

/** Port: what tools were seen to answer. Implementations are thread-safe. */
@FunctionalInterface
public interface CapturedAnswers {

    /** Nothing was ever captured. */
    CapturedAnswers NONE = _ -> List.of();

    /** Real answers of one tool, at most a few hundred. */
    List<Captured> of(String tool);

    /**
     * One of them.
     *
     * @param arguments of the call, as JSON
     * @param observation what came back
     */
    record Captured(String arguments, Observation observation) {}
}
