package dev.toolwright.operation;

/** Which addresses an operation may be called at: permission is given at import, to a provider as a whole. */
public enum Reach {
    /** Public addresses only; the default. */
    PUBLIC,
    /** Loopback, private and link-local addresses too. */
    PRIVATE
}
