package dev.toolwright.tool;

import java.util.Optional;

/**
 * What came back from a call: text for the model, what kind of thing it is, and where it was taken from.
 *
 * @param text as the model is to see it, before any shortening by the solver
 * @param status its kind
 * @param origin where it was taken from; empty where no API was to be asked: a made-up name, arguments that do not fit, a made
 *     tool
 */
public record Observation(String text, ObservationStatus status, Optional<Origin> origin) {

    /** Of no origin. */
    public Observation(String text, ObservationStatus status) {
        this(text, status, Optional.empty());
    }

    public static Observation ok(String text) {
        return new Observation(text, ObservationStatus.OK);
    }

    public static Observation error(String text) {
        return new Observation(text, ObservationStatus.ERROR);
    }

    public Observation withText(String value) {
        return new Observation(value, status, origin);
    }

    public Observation withOrigin(Origin value) {
        return new Observation(text, status, Optional.of(value));
    }
}
