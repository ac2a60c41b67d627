package dev.toolwright.solution;

/** Why a node is not searched below. */
public enum PruneReason {
    /** It lies at the depth limit. */
    DEPTH_LIMIT,
    /** The model gave this path up. */
    GAVE_UP,
    /** The model could not be asked. */
    MODEL_FAILED
}
