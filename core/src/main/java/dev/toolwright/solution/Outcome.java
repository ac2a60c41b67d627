package dev.toolwright.solution;

/** How a run ended. */
public enum Outcome {
    /** With an answer. */
    ANSWERED,
    /** The model gave up, and nothing else was left to try. */
    GAVE_UP,
    /** All was tried, without an answer and without giving up. */
    UNANSWERED,
    /** A limit of the budget was reached first. */
    OUT_OF_BUDGET,
    /** The model could not be asked at all. */
    MODEL_FAILED
}
