package dev.toolwright.runs.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that an answer must say, in any of several spellings. A spelling that is a number is met by an equal number,
 * however it is grouped, and rounded to as many decimals as the spelling has. Any other is met by its text as whole words;
 * case, white space and typographic variants do not matter.
 *
 * @param spellings at least one
 */
public record Fact(List<String> spellings) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    /** Digits, perhaps grouped by commas, perhaps with decimals; not a part of a word, a date or a version. */
    private static final Pattern NUMBER_IN_TEXT =
            Pattern.compile("(?<![\\w.,])(?<!\\d[-/])[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?(?![\\w]|[.,/-]\\d)");

    public Fact {
        spellings = List.copyOf(spellings);
        if (spellings.isEmpty() || spellings.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a fact needs at least one spelling, and none may be blank");
        }
    }

    public static Fact of(String... spellings) {
        return new Fact(List.of(spellings));
    }

    public boolean isIn(String answer) {
        String text = folded(answer);
        return spellings.stream()
                .map(Fact::folded)
                .anyMatch(spelling -> PLAIN_NUMBER.matcher(spelling).matches()
                        ? saysNumber(text, new BigDecimal(spelling))
                        : saysWords(text, spelling));
    }

    private static boolean saysNumber(String text, BigDecimal expected) {
        Matcher numbers = NUMBER_IN_TEXT.matcher(text);
        while (numbers.find()) {
            BigDecimal found = new BigDecimal(numbers.group().replace(",", ""));
            if (found.precision() - found.scale() < 400
                    && found.setScale(Math.max(0, expected.scale()), RoundingMode.HALF_UP).compareTo(expected) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isEdge(text, at) && isEdge(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word goes across this place. */
    private static boolean isEdge(String text, int at) {
        return at <= 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
