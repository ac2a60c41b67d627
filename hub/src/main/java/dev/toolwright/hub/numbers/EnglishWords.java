package dev.toolwright.hub.numbers;

import java.util.regex.Pattern;

/** The ways in which English number words are loosely written, brought to the one that ICU reads. */
final class EnglishWords {

    private static final Pattern TENS_AND_ONES = Pattern.compile(
            "\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\\s-]+(one|two|three|four|five|six|seven|eight|nine)\\b");

    private EnglishWords() {}

    /** Lower case text with {@code twenty-one} for {@code twenty one}, and without commas and the word "and". */
    static String hyphenated(String words) {
        String plain = words.replace(',', ' ').replaceAll("\\band\\b", " ").replaceAll("\\s+", " ").strip();
        return TENS_AND_ONES.matcher(plain).replaceAll("$1-$2");
    }
}
