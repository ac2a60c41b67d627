package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.Tier;

/**
 * Why a tier gave no answer.
 *
 * @param cause who is to blame
 * @param reason one line for people
 */
public record TierFailure(Tier tier, Cause cause, String reason) {

    /** Whose failure it is. */
    public enum Cause {
        /** The tool's, or of the code that a model wrote to call it. */
        TOOL,
        /** The tier does not exist for this tool, or the question is none that it answers. */
        QUESTION,
        /** The model replied with nothing that could be used. */
        REPLY,
        /** The model gave no reply. */
        MODEL
    }
}
