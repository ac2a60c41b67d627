package dev.toolwright.worker;

import java.util.Locale;

/** How a call ended. */
sealed interface Outcome {

    /** The runner came to its end and tells what became of the code, in JSON. */
    record Replied(String reply) implements Outcome {}

    /** The code left the interpreter by the back door. */
    record Left(int status) implements Outcome {}

    /** It was stopped. */
    record Stopped(Limit limit) implements Outcome {}

    /** What it was stopped by. */
    enum Limit {
        TIME,
        OUTPUT,
        MEMORY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
