package dev.toolwright.tool;

/** Who an answer is from: what an API said must never be taken for what was made up, or the other way round. */
public sealed interface Provenance {

    Provenance REAL = new Real();

    Provenance HAND_WRITTEN = new HandWritten();

    /** Whoever is behind the tool's address answered, or failed to, now or when the call was captured. */
    record Real() implements Provenance {}

    /**
     * Nobody but a simulation answered.
     *
     * @param model id of the model that was asked; {@link #NO_MODEL} where answers are made without one
     * @param prompt what the model was shown, by name or digest, so that the answer can be made again; may be empty
     * @param seed of whatever was drawn
     */
    record Simulated(String model, String prompt, long seed) implements Provenance {

        /** In place of a model's id: the answer follows from schema, examples and seed alone. */
        public static final String NO_MODEL = "none";
    }

    /** A person wrote the answer down. */
    record HandWritten() implements Provenance {}
}
