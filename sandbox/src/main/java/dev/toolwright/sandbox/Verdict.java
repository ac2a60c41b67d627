package dev.toolwright.sandbox;

import dev.toolwright.tool.JsonText;

/** What became of a call. All text in it is the code's own: bounded, but not to be trusted. */
public sealed interface Verdict {

    /** What was printed until the end; empty where the whole worker had to be killed. */
    Output output();

    /** What was used. */
    Spent spent();

    /** The value, well-formed JSON within the limit. */
    record Returned(JsonText value, Output output, Spent spent) implements Verdict {}

    /**
     * An exception left the code, {@code SystemExit} included; a code that does not compile, too.
     *
     * @param type the exception's class, without module
     * @param traceback of the code's own lines, as Python prints it
     */
    record Raised(String type, String message, String traceback, Output output, Spent spent) implements Verdict {}

    /** It ran longer than its timeout and was stopped. */
    record TimedOut(Output output, Spent spent) implements Verdict {}

    /** It wanted more memory than its limit. */
    record OutOfMemory(Output output, Spent spent) implements Verdict {}

    /** It printed, or returned, more than its limit. */
    record TooMuchOutput(Output output, Spent spent) implements Verdict {}

    /** Its value, or its arguments, can't cross as JSON; the reason says what, where in the value, and what could. */
    record Refused(String reason, Output output, Spent spent) implements Verdict {}

    /** It took its interpreter down, or left it by the back door. */
    record Crashed(String reason, Output output, Spent spent) implements Verdict {}
}
