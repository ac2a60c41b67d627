package dev.toolwright.toolmaker.cost;

/** What it rests on, that a question would have cost so much elsewhere; the surest first. */
public enum Basis {
    /** The model was called for questions of the same tool, or of none as this one: the mean of those calls. */
    SAME_TOOL("the mean of its calls for questions of the same tool, or of none"),
    /** It was called for other questions only: the mean of those. */
    OTHER_QUESTIONS("the mean of its calls for other questions"),
    /** It was never called, but its price is known: that price for as many tokens as the other model's calls had. */
    OTHER_MODEL("its price for as many tokens as the other model's calls had"),
    /** Nothing is known; such questions count as if they had cost nothing. */
    UNKNOWN("nothing: no such call was seen and no price is known");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** For people, after "by". */
    public String label() {
        return label;
    }
}
