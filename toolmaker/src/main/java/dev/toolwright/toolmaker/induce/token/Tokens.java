package dev.toolwright.toolmaker.induce.token;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts cut into words, numbers, marks and spaces. Joined they give the text. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_]+(?:['’][\\p{L}]+)?|\\d+|\\s+|[^\\p{L}_\\d\\s]", Pattern.DOTALL);

    private Tokens() {}

    /** All tokens. */
    public static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** All but spaces. */
    public static List<String> words(String text) {
        return of(text).stream().filter(token -> !token.isBlank()).toList();
    }

    /** How much it says that two texts share this token. */
    public static double weight(String token) {
        if (token.contains("\n")) {
            return 1;
        }
        if (token.isBlank()) {
            return 0.1;
        }
        return Character.isLetterOrDigit(token.charAt(0)) ? 1 + 0.1 * Math.min(token.length(), 8) : 0.5;
    }
}
