package dev.toolwright.toolmaker.example;

import java.util.regex.Pattern;

/**
 * Brackets that stand alone, a space between each and the next, {@code ( [ ] )}. They are read without the spaces,
 * {@code ([])}, as the paper's preparation did: to a model the spaces are noise between symbols that belong together.
 */
public final class SpacedBrackets {

    private static final String BRACKET = "[\\[\\](){}<>]";
    private static final Pattern SPACE_BETWEEN =
            Pattern.compile("(?<=(?:^|\\s|" + BRACKET + " )" + BRACKET + ") (?=" + BRACKET + "(?:\\s|$))");

    private SpacedBrackets() {}

    /** The text with such sequences joined, all else as it was. */
    public static String join(String text) {
        return SPACE_BETWEEN.matcher(text).replaceAll("");
    }
}
