package dev.toolwright.catalog.rank.training;

/** Which part of instructions that come in two. */
public enum Part {
    /** To learn from. */
    TRAIN("train"),
    /** To be measured on. */
    TEST("test");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** As files are called. */
    String label() {
        return label;
    }

    Part other() {
        return this == TRAIN ? TEST : TRAIN;
    }
}
