package dev.toolwright.models.protocol;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where an object begins and ends in text that may be no JSON at all. */
final class Braces {

    private Braces() {}

    /** From the first brace to the one that closes it, or to the end if none does; the text itself if it has no brace. */
    static String cut(String text) {
        int start = text.indexOf('{');
        if (start < 0) {
            return text;
        }
        Scan scan = new Scan();
        for (int i = start; i < text.length(); i++) {
            scan.next(text.charAt(i));
            if (scan.open.isEmpty()) {
                return text.substring(start, i + 1);
            }
        }
        return text.substring(start);
    }

    /** The text with the quote and the brackets that are missing at its end. */
    static String closed(String text) {
        Scan scan = new Scan();
        text.chars().forEach(c -> scan.next((char) c));
        StringBuilder closed = new StringBuilder(text);
        if (scan.quoted) {
            closed.append('"');
        }
        scan.open.forEach(closed::append);
        return closed.toString();
    }

    /** Follows strings and brackets; single quotes are no strings here, for they are apostrophes more often. */
    private static final class Scan {

        /** The brackets that must come, the next one first. */
        private final Deque<Character> open = new ArrayDeque<>();

        private boolean quoted;
        private boolean escaped;

        void next(char c) {
            if (escaped) {
                escaped = false;
            } else if (quoted) {
                escaped = c == '\\';
                quoted = c != '"';
            } else {
                switch (c) {
                    case '"' -> quoted = true;
                    case '{' -> open.push('}');
                    case '[' -> open.push(']');
                    case '}', ']' -> close(c);
                    default -> {}
                }
            }
        }

        private void close(char c) {
            if (!open.isEmpty() && open.peek() == c) {
                open.pop();
            }
        }
    }
}
