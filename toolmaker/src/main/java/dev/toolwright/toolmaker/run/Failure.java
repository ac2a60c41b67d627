package dev.toolwright.toolmaker.run;

import java.util.List;

/**
 * Made code failed. Its texts are the code's own, bounded, and without characters that move a terminal's cursor.
 *
 * @param part which code: {@code function}, {@code tests}, {@code snippet}, {@code parse}, {@code format}; {@code arguments}
 *     where these were none; {@code sandbox} where a limit ended all of it
 * @param type the exception's class, or {@code Timeout}, {@code OutOfMemory}, {@code TooMuchOutput}, {@code Refused},
 *     {@code Crashed}
 * @param message the exception's text; may be empty
 * @param trace the last lines of made code on the way to it, outermost first: {@code function, line 3, in f: return 1 / x}
 */
public record Failure(String part, String type, String message, List<String> trace)
        implements Loading, Testing, Doubting, Solving, Serving, Calling {

    public Failure {
        trace = List.copyOf(trace);
    }

    /** Type and message in one line: {@code KeyError in function: '{'}. */
    public String line() {
        String where = part.equals("sandbox") ? "" : " in " + part;
        return type + where + (message.isEmpty() ? "" : ": " + message.replace('\n', ' '));
    }

    /** All of it, as a maker is told. */
    public String full() {
        String where = trace.isEmpty() ? "" : "\n" + String.join("\n", trace);
        return type + (message.isEmpty() ? "" : ": " + message) + where;
    }
}
