package dev.toolwright.solution;

/** Why a node is not searched below. */
public enum PruneReason {
    /** It lies at the depth limit. */
    DEPTH_LIMIT,
    /** The model gave this path up. */
    GAVE_UP,
    /** The model gave no reply, or none that says anything; the node is a thought that stands for the failure. */
    MODEL_FAILED,
    /** Its last steps brought nothing that was not known on this path already. */
    NO_PROGRESS,
    /** Others were found to be better, and a search follows only so many. */
    PASSED_OVER,
    /** It answers with what no observation shows; such an answer is taken only where no other is found. */
    UNGROUNDED
}
