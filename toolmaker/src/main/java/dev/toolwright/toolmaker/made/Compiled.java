package dev.toolwright.toolmaker.made;

/**
 * What serves a question without a model: two Python modules, verified like the function.
 *
 * @param parse defines {@code parse(question)}, which returns the function's arguments by name as a dict, or None if the
 *     question is of another kind
 * @param format defines {@code format(value)}, which turns what the function returned into the answer's text
 * @param origin who wrote it
 */
public record Compiled(String parse, String format, Origin origin) {

    /** Who wrote it. */
    public enum Origin {
        /** The maker, a model. */
        MAKER,
        /** Worked out from the solved examples, without a model. */
        INDUCED
    }
}
