package dev.toolwright.tool;

/**
 * What came back from a call: text for the model, and what kind of thing it is.
 *
 * @param text as the model is to see it, before any shortening by the solver
 * @param status its kind
 */
public record Observation(String text, ObservationStatus status) {

    public static Observation ok(String text) {
        return new Observation(text, ObservationStatus.OK);
    }

    public static Observation error(String text) {
        return new Observation(text, ObservationStatus.ERROR);
    }

    public Observation withText(String text) {
        return new Observation(text, status);
    }
}
