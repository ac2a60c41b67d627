package dev.toolwright.models.embedding;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words as BERT's uncased models were trained: control characters go, accents and case are dropped, white
 * space parts words, every punctuation mark and every Chinese character is a word of its own. Lazy, so that a long text
 * costs only what is read of it.
 */
final class BertWords {

    /** Normalising a whole long document for its first few hundred words would be waste. */
    private static final int CHUNK = 4096;

    private final String text;
    private String chunk = "";
    private int at;
    private int read;

    BertWords(String text) {
        this.text = text;
    }

    /** The next word, or null at the end of the text. */
    @Nullable
    String next() {
        StringBuilder word = new StringBuilder();
        while (true) {
            if (at == chunk.length() && !readChunk()) {
                return word.isEmpty() ? null : word.toString();
            }
            int c = chunk.codePointAt(at);
            if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR || standsAlone(c)) {
                if (!word.isEmpty()) {
                    return word.toString();
                }
                at += Character.charCount(c);
                if (standsAlone(c)) {
                    return Character.toString(c);
                }
            } else {
                at += Character.charCount(c);
                append(word, c);
            }
        }
    }

    private static void append(StringBuilder word, int c) {
        if (!dropped(c)) {
            word.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private boolean readChunk() {
        if (read == text.length()) {
            return false;
        }
        int to = Math.min(read + CHUNK, text.length());
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && to < read + 2 * CHUNK) {
            to++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        chunk = Normalizer.normalize(text.substring(read, to), Normalizer.Form.NFD);
        read = to;
        at = 0;
        return !chunk.isEmpty();
    }

    private static boolean dropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        return isPunctuation(c) || isChinese(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of unified and compatibility ideographs; kana and hangul are written in words. */
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
