package dev.toolwright.hub.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers spelled out, by the rules of the Unicode locale data in ICU. */
final class NumberWords {

    private static final double LARGEST = 1e15;
    private static final String SOFT_HYPHEN = "\u00AD";

    private NumberWords() {}

    static ApiOperation<Spell, Words> spelling() {
        return ApiOperation.get("/to-words/{number}", "numberToWords", Spell.class, Words.class, NumberWords::spell)
                .describedAs(
                        "Spell out a number in words",
                        "Writes a whole number in words of a language: as a cardinal (twenty-one), as an ordinal in words "
                                + "(twenty-first) or as a short ordinal (21st). Reaches to a thousand million million.");
    }

    static ApiOperation<Read, Value> reading() {
        return ApiOperation.get("/from-words", "wordsToNumber", Read.class, Value.class, NumberWords::read)
                .describedAs(
                        "Read a number written in words",
                        "Turns a whole number that is spelled out in words of a language into digits; capitals, hyphens and "
                                + "the English 'and' do not matter. Example: two thousand and twenty-six is 2026.")
                .failsWith(422, "The words are no whole number in that language.");
    }

    private static Words spell(Spell input) {
        Locale locale = Locale.of(input.language());
        String words = switch (input.form()) {
            case CARDINAL -> spellout(locale).format(input.number());
            case ORDINAL -> spellout(locale).format(input.number(), ordinalRules(spellout(locale)));
            case SHORT_ORDINAL -> new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(input.number());
        };
        return new Words(input.number(), words.replace(SOFT_HYPHEN, ""), input.language());
    }

    private static RuleBasedNumberFormat spellout(Locale locale) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    }

    private static String ordinalRules(RuleBasedNumberFormat format) {
        List<String> names = Arrays.asList(format.getRuleSetNames());
        return names.contains("%spellout-ordinal") ? "%spellout-ordinal" : "%spellout-ordinal-masculine";
    }

    /** ICU reads whatever begins like a number; what it read counts only if it is spelled the way it was written. */
    private static Value read(Read input) {
        Locale locale = Locale.of(input.language());
        RuleBasedNumberFormat format = spellout(locale);
        String text = input.words().strip().toLowerCase(locale);
        String words = input.language().equals("en") ? EnglishWords.hyphenated(text) : text;
        Number number = format.parse(words, new ParsePosition(0));
        if (!comparable(format.format(number.longValue())).equals(comparable(words))) {
            throw ApiProblem.unprocessable(
                    "'" + input.words() + "' is no whole number in words of the language '" + input.language() + "'.");
        }
        return new Value(number.longValue(), input.words(), input.language());
    }

    private static String comparable(String words) {
        return words.replace(SOFT_HYPHEN, "").replaceAll("[\\s-]+", " ");
    }

    enum Form {
        CARDINAL,
        ORDINAL,
        SHORT_ORDINAL
    }

    record Spell(
            @Doc(value = "The whole number.", example = "305", min = -LARGEST, max = LARGEST) long number,
            @Doc(value = "Language of the words, ISO 639-1.", defaultValue = "en",
                    oneOf = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ja"})
                    String language,
            @Doc(value = "Cardinal (forty-two), ordinal (forty-second) or short ordinal (42nd).", defaultValue = "cardinal")
                    Form form) {}

    record Words(
            @Doc(value = "The number, as asked.", example = "305") long number,
            @Doc(value = "The number in words.", example = "three hundred five") String words,
            @Doc(value = "Language of the words, ISO 639-1.", example = "en") String language) {}

    record Read(
            @Doc(value = "The number in words.", example = "two thousand and twenty-six", minSize = 1, maxSize = 300) String words,
            @Doc(value = "Language of the words, ISO 639-1.", defaultValue = "en", oneOf = {"en", "fr", "es", "pt", "pl", "ja"})
                    String language) {}

    record Value(
            @Doc(value = "The number that the words name.", example = "2026") long number,
            @Doc(value = "The words, as asked.", example = "two thousand and twenty-six") String words,
            @Doc(value = "Language of the words, ISO 639-1.", example = "en") String language) {}
}
