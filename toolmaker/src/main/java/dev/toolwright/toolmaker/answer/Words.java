package dev.toolwright.toolmaker.answer;

import java.util.Locale;

/** Texts as they are compared. */
final class Words {

    private Words() {}

    /** Trimmed, white space collapsed, in lower case, without a full stop at the end. */
    static String plain(String text) {
        return collapsed(text).toLowerCase(Locale.ROOT).replaceFirst("(?<=\\w)\\.$", "");
    }

    /** Trimmed, each run of white space one space. */
    static String collapsed(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Whether a text has the other one in it, not as part of a word. */
    static boolean contains(String text, String part) {
        if (part.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean starts = at == 0 || !inWord(text.charAt(at - 1)) || !inWord(part.charAt(0));
            boolean ends = end == text.length() || !inWord(text.charAt(end)) || !inWord(part.charAt(part.length() - 1));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
