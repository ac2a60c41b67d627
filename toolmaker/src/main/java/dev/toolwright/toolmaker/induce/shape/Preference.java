package dev.toolwright.toolmaker.induce.shape;

/** What is taken where values of all cases allow two views. */
public enum Preference {
    /** A container is a list of any length, a value is read from the question. */
    READ,
    /** A container whose length never changes has parts of their own. */
    FIXED,
    /** A scalar that never changes is not read at all. */
    CONSTANT
}
