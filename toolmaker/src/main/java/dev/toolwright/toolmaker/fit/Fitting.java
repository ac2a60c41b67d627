package dev.toolwright.toolmaker.fit;

import dev.toolwright.toolmaker.run.Serving.Parsed;

/** Whether a question is one of a tool's. */
public sealed interface Fitting {

    /**
     * It is: the compiled code has read it, and all that holds for the examples holds for it.
     *
     * @param parsed what the compiled code made of it, the answer included
     */
    record Fits(Parsed parsed) implements Fitting {}

    /**
     * There is doubt.
     *
     * @param cause what it is about
     * @param reason one line for people; may quote the question
     */
    record Doubt(Cause cause, String reason) implements Fitting {}

    /** What a doubt is about. */
    enum Cause {
        /** The tool has no compiled code. */
        NOT_COMPILED,
        /** The question differs from the examples in something that they all have. */
        QUESTION,
        /** The tool's own code failed on the question. */
        TOOL
    }
}
