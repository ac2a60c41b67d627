package dev.toolwright.solution;

/** Why a node is not searched below. */
public enum PruneReason {
    /** It lies at the depth limit. */
    DEPTH_LIMIT,
    /** The model gave this path up. */
    GAVE_UP,
    /** The model gave no reply, or none that says anything; the node is a thought that stands for the failure. */
    MODEL_FAILED
}
