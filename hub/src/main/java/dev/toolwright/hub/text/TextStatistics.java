package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long a text is, in every unit. */
final class TextStatistics {

    private static final double WORDS_A_MINUTE = 200;

    private TextStatistics() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/statistics", "textStatistics", Input.class, Output.class, i -> answer(i.document().text()))
                .describedAs(
                        "Count the words, characters, sentences, lines and paragraphs of a text",
                        "Counts characters with and without white space, words (hyphens and apostrophes inside belong to the "
                                + "word), sentences, lines, paragraphs (separated by blank lines), different words, and gives "
                                + "the longest word and the reading time at 200 words a minute.");
    }

    private static Output answer(String text) {
        List<String> words = Words.of(text);
        String longest = words.stream().reduce("", (a, b) -> length(b) > length(a) ? b : a);
        return new Output(
                words.size(),
                length(text),
                (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count(),
                Words.sentences(text),
                (int) text.lines().count(),
                (int) Arrays.stream(text.split("\\R\\s*\\R")).filter(part -> !part.isBlank()).count(),
                (int) words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().count(),
                longest,
                Math.round(words.size() / WORDS_A_MINUTE * 60));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    record Input(@Body @Doc("The text to count.") TextDocument document) {}

    record TextDocument(
            @Doc(value = "The text, any language.", example = "Time flies. Fruit flies like bananas!", maxSize = Text.LONGEST)
                    String text) {}

    record Output(
            @Doc(value = "Number of words.", example = "6") int words,
            @Doc(value = "Number of characters, white space included.", example = "37") int characters,
            @Doc(value = "Number of characters without white space.", example = "32") int charactersWithoutSpaces,
            @Doc(value = "Number of sentences.", example = "2") int sentences,
            @Doc(value = "Number of lines.", example = "1") int lines,
            @Doc(value = "Number of paragraphs.", example = "1") int paragraphs,
            @Doc(value = "Number of different words, regardless of case.", example = "5") int differentWords,
            @Doc(value = "The longest word, the first of several; empty if there is no word.", example = "bananas")
                    String longestWord,
            @Doc(value = "Reading time in seconds.", example = "2") long readingSeconds) {}
}
