package dev.toolwright.models.offline.fill;

/** Where a value was found, by how likely it is meant. */
public enum Origin {
    /** In the words of the request itself. */
    REQUEST(1.0),
    /** In a statement that asks for nothing. */
    STATEMENT(0.92),
    /** The main value of the latest answer, and the request points back to it. */
    RESULT_MEANT(1.05),
    /** The main value of what was found for this very request. */
    RESULT_MAIN(1.0),
    /** Elsewhere in an earlier answer. */
    RESULT(0.75),
    /** In the words of another request. */
    OTHER_REQUEST(0.72);

    private final double weight;

    Origin(double weight) {
        this.weight = weight;
    }

    /** Factor on the score of a value found here. */
    public double weight() {
        return weight;
    }

    public boolean fromAnswer() {
        return this == RESULT || this == RESULT_MEANT || this == RESULT_MAIN;
    }
}
