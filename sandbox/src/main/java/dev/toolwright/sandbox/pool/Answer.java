package dev.toolwright.sandbox.pool;

/** What a worker says to a request, or that it says nothing. */
sealed interface Answer {

    /** A whole frame. */
    record Frame(byte[] bytes) implements Answer {}

    /** Nothing in time; the worker may hang and has to be killed. */
    record Overdue() implements Answer {}

    /** The worker is gone. */
    record Gone(int exit) implements Answer {}
}
