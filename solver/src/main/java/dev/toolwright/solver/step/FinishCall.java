package dev.toolwright.solver.step;

/** What a call of {@code Finish} says. */
public sealed interface FinishCall {

    /** @param text the answer for people; may be empty */
    record Answer(String text) implements FinishCall {}

    /** This path leads nowhere. */
    record GiveUp() implements FinishCall {}

    /** It says nothing usable. */
    record Unusable(Fault fault) implements FinishCall {}

    /** What is wrong with the arguments. */
    enum Fault {
        NO_RETURN_TYPE,
        UNKNOWN_RETURN_TYPE,
        NO_ANSWER
    }
}
