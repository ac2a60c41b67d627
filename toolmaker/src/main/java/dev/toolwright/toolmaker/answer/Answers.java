package dev.toolwright.toolmaker.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two answers are the same. White space is collapsed; numbers count by their value; an answer without any letter or
 * digit, a sequence of brackets say, counts without spaces; where the question is a multiple choice, whatever means the same
 * option is the same.
 */
public final class Answers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,40}|\\d{1,3}(,\\d{3}){1,12})(\\.\\d{1,40})?(e[-+]?\\d{1,3})?");

    private Answers() {}

    /**
     * Compares an answer with the one expected.
     *
     * @param question options included
     */
    public static boolean agree(String question, String expected, String given) {
        return sameText(expected, given) || sameOption(Options.of(question), expected, given);
    }

    private static boolean sameText(String expected, String given) {
        String left = Words.collapsed(expected);
        String right = Words.collapsed(given);
        if (left.equals(right)) {
            return true;
        }
        Optional<BigDecimal> number = number(left);
        if (number.isPresent()) {
            return number(right).filter(other -> other.compareTo(number.get()) == 0).isPresent();
        }
        return wordless(left) && left.replace(" ", "").equals(right.replace(" ", ""));
    }

    private static boolean sameOption(Options options, String expected, String given) {
        if (!options.offered()) {
            return false;
        }
        Optional<Options.Option> wanted = options.meant(expected);
        return wanted.isPresent() && options.meant(given).equals(wanted);
    }

    private static boolean wordless(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Optional<BigDecimal> number(String text) {
        String small = text.toLowerCase(java.util.Locale.ROOT);
        return NUMBER.matcher(small).matches() ? Optional.of(new BigDecimal(small.replace(",", ""))) : Optional.empty();
    }
}
