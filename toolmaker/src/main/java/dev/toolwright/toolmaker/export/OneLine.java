package dev.toolwright.toolmaker.export;

import java.util.stream.Collectors;

/** Text of a model on one line of a document: no line breaks, no control characters, not longer than agreed. */
final class OneLine {

    private OneLine() {}

    /** White space and control characters become single blanks; what is too long ends in an ellipsis. */
    static String of(String text, int length) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point) || unprintable(point);
            if (!blank) {
                line.appendCodePoint(point);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        String clean = line.toString().strip();
        return clean.codePointCount(0, clean.length()) <= length
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, length - 1)).strip() + "…";
    }

    /** As {@link #of} for each line; the lines stay. */
    static String lines(String text, int length) {
        return text.lines().map(line -> of(line, length)).collect(Collectors.joining("\n"));
    }

    private static boolean unprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
