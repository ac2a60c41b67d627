package dev.toolwright.gateway.shorten;

/**
 * How many tokens a text may cost a model. Every vendor counts otherwise, so this is an estimate that rather says too many:
 * four letters, three digits or one sign of another kind are a token, and so is every character beyond ASCII.
 */
final class Tokens {

    private static final int LETTERS = 4;
    private static final int DIGITS = 3;

    private Tokens() {}

    static int estimate(CharSequence text) {
        int tokens = 0;
        int at = 0;
        while (at < text.length()) {
            int per = perToken(text.charAt(at));
            int end = at + 1;
            while (per > 1 && end < text.length() && perToken(text.charAt(end)) == per) {
                end++;
            }
            // one space between words belongs to the word behind it
            tokens += per == Integer.MAX_VALUE ? (end - at) / LETTERS : (end - at + per - 1) / per;
            at = end;
        }
        return tokens;
    }

    /** How many characters of this kind make one token; the greatest number for white space. */
    private static int perToken(char character) {
        if (Character.isWhitespace(character)) {
            return Integer.MAX_VALUE;
        }
        if (character >= '0' && character <= '9') {
            return DIGITS;
        }
        return character < 128 && Character.isLetter(character) ? LETTERS : 1;
    }
}
