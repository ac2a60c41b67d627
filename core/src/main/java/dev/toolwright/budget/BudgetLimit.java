package dev.toolwright.budget;

/** Which limit of a {@link Budget} a run has reached. */
public enum BudgetLimit {
    STEPS("steps"),
    MODEL_CALLS("model calls"),
    TOOL_CALLS("tool calls"),
    TOKENS("tokens"),
    COST("cost"),
    WALL_TIME("wall time");

    private final String label;

    BudgetLimit(String label) {
        this.label = label;
    }

    /** For people, lower case. */
    public String label() {
        return label;
    }
}
