package dev.toolwright.toolmaker.induce.template;

import java.util.regex.Pattern;

/** Regular expressions in the words that Python and Java share, but for named groups, which are written as in Python. */
final class Regex {

    private static final String SPECIAL = "\\.[]{}()*+?^$|";

    private Regex() {}

    /** The same for Java. */
    static Pattern java(String python) {
        return Pattern.compile(python.replace("(?P<", "(?<").replaceAll("\\(\\?P=(\\w+)\\)", "\\\\k<$1>"));
    }

    /** What matches just this text. Quotes are written as numbers, so that a raw Python string can hold it. */
    static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> regex.append("\\n");
                case '\t' -> regex.append("\\t");
                case '\r' -> regex.append("\\r");
                case '"' -> regex.append("\\x22");
                default -> append(point, regex);
            }
        });
        return regex.toString();
    }

    private static void append(int point, StringBuilder regex) {
        if (SPECIAL.indexOf(point) >= 0) {
            regex.append('\\').appendCodePoint(point);
        } else if (Character.isISOControl(point)) {
            regex.append(String.format("\\x%02x", point));
        } else {
            regex.appendCodePoint(point);
        }
    }
}
