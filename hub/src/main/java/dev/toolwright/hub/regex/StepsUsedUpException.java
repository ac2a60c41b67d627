package dev.toolwright.hub.regex;

/** An expression looked at its text too often. */
final class StepsUsedUpException extends RuntimeException {

    StepsUsedUpException() {
        super("the budget of steps is used up", null, false, false);
    }
}
