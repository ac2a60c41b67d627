package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import java.io.IOException;
import java.util.Optional;

/**
 * Where answers to calls were taken from; each call counts once.
 *
 * @param real from the API itself, now or when the call was captured
 * @param near captured from another call than the one that was made, whoever answered that
 * @param simulated made up
 * @param handWritten written by a person
 * @param missing nowhere: only captured answers were to be given, and there was none
 */
public record CallOrigins(long real, long near, long simulated, long handWritten, long missing) {

    private static final String ORIGINS = "origins";

    public static final CallOrigins NONE = new CallOrigins(0, 0, 0, 0, 0);

    public static CallOrigins of(Solution solution) {
        return solution.trees().stream()
                .flatMap(SolutionTree::nodes)
                .map(SolutionNode::observation)
                .flatMap(Optional::stream)
                .map(CallOrigins::of)
                .reduce(NONE, CallOrigins::plus);
    }

    private static CallOrigins of(Observation observation) {
        if (observation.status() == ObservationStatus.NOT_CAPTURED) {
            return new CallOrigins(0, 0, 0, 0, 1);
        }
        return observation.origin().map(CallOrigins::of).orElse(NONE);
    }

    private static CallOrigins of(Origin origin) {
        if (origin.near()) {
            return new CallOrigins(0, 1, 0, 0, 0);
        }
        return switch (origin.provenance()) {
            case Provenance.Real _ -> new CallOrigins(1, 0, 0, 0, 0);
            case Provenance.Simulated _ -> new CallOrigins(0, 0, 1, 0, 0);
            case Provenance.HandWritten _ -> new CallOrigins(0, 0, 0, 1, 0);
        };
    }

    public CallOrigins plus(CallOrigins other) {
        return new CallOrigins(
                real + other.real,
                near + other.near,
                simulated + other.simulated,
                handWritten + other.handWritten,
                missing + other.missing);
    }

    /** As the property {@code origins} of an object. */
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(ORIGINS);
        out.writeNumberField("real", real);
        out.writeNumberField("near", near);
        out.writeNumberField("simulated", simulated);
        out.writeNumberField("handWritten", handWritten);
        out.writeNumberField("missing", missing);
        out.writeEndObject();
    }

    /** What {@link #writeTo} wrote into this object; none if it did not. */
    public static CallOrigins in(JsonNode object) {
        JsonNode origins = object.path(ORIGINS);
        return new CallOrigins(
                origins.path("real").asLong(),
                origins.path("near").asLong(),
                origins.path("simulated").asLong(),
                origins.path("handWritten").asLong(),
                origins.path("missing").asLong());
    }

    /** Whether every call was answered by its API. */
    public boolean allReal() {
        return near + simulated + handWritten + missing == 0;
    }
}
