package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How hard an English text is to read. */
final class Readability {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Readability() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/readability", "readability", Input.class, Output.class, i -> answer(i.document().text()))
                .describedAs(
                        "Measure how easy an English text is to read",
                        "Gives the Flesch reading ease (about 0 very hard to 100 very easy), the Flesch-Kincaid school grade and "
                                + "the automated readability index. Syllables are estimated from groups of vowels, so single "
                                + "words may be off by one. Made for English.")
                .failsWith(422, "The text has no words.");
    }

    private static Output answer(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty()) {
            throw ApiProblem.unprocessable("The text has no words.");
        }
        int sentences = Words.sentences(text);
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        int characters = words.stream().mapToInt(String::length).sum();
        double wordsInSentence = (double) words.size() / sentences;
        double syllablesInWord = (double) syllables / words.size();
        return new Output(
                rounded(206.835 - 1.015 * wordsInSentence - 84.6 * syllablesInWord),
                rounded(0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59),
                rounded(4.71 * characters / words.size() + 0.5 * wordsInSentence - 21.43),
                words.size(),
                sentences,
                syllables);
    }

    /** Groups of vowels, without a silent e at the end; at least one. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = lower.endsWith("e") && !lower.endsWith("le") && !lower.endsWith("ee");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    record Input(@Body @Doc("The text to measure.") EnglishText document) {}

    record EnglishText(
            @Doc(value = "The text, in English.", example = "The cat sat on the mat.", maxSize = Text.LONGEST) String text) {}

    record Output(
            @Doc(value = "Flesch reading ease; higher is easier.", example = "116.15") double fleschReadingEase,
            @Doc(value = "Flesch-Kincaid grade: years of school needed.", example = "-1.45") double fleschKincaidGrade,
            @Doc(value = "Automated readability index: years of school needed.", example = "-5.09")
                    double automatedReadabilityIndex,
            @Doc(value = "Number of words.", example = "6") int words,
            @Doc(value = "Number of sentences.", example = "1") int sentences,
            @Doc(value = "Estimated number of syllables.", example = "6") int syllables) {}
}
