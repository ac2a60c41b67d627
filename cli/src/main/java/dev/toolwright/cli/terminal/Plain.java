package dev.toolwright.cli.terminal;

/**
 * Text from outside made fit for a terminal: models and APIs must not be able to move the cursor, recolour or rename
 * someone's terminal.
 */
public final class Plain {

    private Plain() {}

    /** One line: control and format characters are shown as a blank, runs of white space as one. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            boolean space = Character.isWhitespace(character) || unprintable(character);
            if (!space) {
                line.appendCodePoint(character);
            } else if (!blank && !line.isEmpty()) {
                line.append(' ');
            }
            blank = space;
        }
        return line.toString().stripTrailing();
    }

    /** As {@link #line}, but line breaks stay. */
    public static String lines(String text) {
        return text.lines().map(Plain::line).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /** A line of code: blanks stay, a tab is four, and what a terminal would hide or obey is written out in hexadecimal. */
    public static String code(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(character -> {
            if (character == '\t') {
                shown.append("    ");
            } else if (unprintable(character)) {
                shown.append(String.format("\\u%04x", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString().stripTrailing();
    }

    /** One line of at most {@code length} characters; what is left out is shown by an ellipsis. */
    public static String shortened(String text, int length) {
        String line = line(text.length() > 8 * length ? text.substring(0, 8 * length) : text);
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }

    private static boolean unprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
