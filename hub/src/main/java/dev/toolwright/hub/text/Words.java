package dev.toolwright.hub.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits text into words and sentences. */
final class Words {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

    private Words() {}

    /** The words in order: letters and digits, with apostrophes and hyphens inside. */
    static List<String> of(String text) {
        return BETWEEN_WORDS.splitAsStream(text).map(Words::trimmed).filter(word -> !word.isEmpty()).toList();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isMark(word.charAt(start))) {
            start++;
        }
        while (end > start && isMark(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '\u2019' || c == '-';
    }

    /** How many sentences contain a word. */
    static int sentences(String text) {
        BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        borders.setText(text);
        int count = 0;
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            if (!of(text.substring(start, end)).isEmpty()) {
                count++;
            }
            start = end;
        }
        return count;
    }
}
