package dev.toolwright.toolmaker.run;

/** What became of a maker's tests: {@link Passed} or {@link Failure}. */
public sealed interface Testing permits Testing.Passed, Failure {

    /** None went red. That says little, unless they can. */
    record Passed() implements Testing {}
}
