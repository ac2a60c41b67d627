package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often words occur. */
final class WordFrequency {

    private WordFrequency() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/word-frequency", "wordFrequency", Input.class, Output.class, i -> answer(i.question()))
                .describedAs(
                        "Count how often each word occurs in a text",
                        "Lists the words of a text with their number of occurrences, most frequent first, words of the same "
                                + "number by alphabet. Case is ignored; short words and words of a list can be left out.");
    }

    private static Output answer(Question question) {
        Set<String> ignored = question.ignore().stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Map<String, Long> counts = Words.of(question.text()).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= question.minLength() && !ignored.contains(word))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<WordCount> all = counts.entrySet().stream()
                .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(WordCount::count).reversed().thenComparing(WordCount::word))
                .toList();
        return new Output(all.stream().limit(question.top()).toList(), all.size());
    }

    record Input(@Body @Doc("The text and what to leave out.") Question question) {}

    record Question(
            @Doc(value = "The text, any language.", example = "the cat and the dog", maxSize = Text.LONGEST) String text,
            @Doc(value = "Most words to list.", defaultValue = "20", min = 1, max = 1000) int top,
            @Doc(value = "Fewest characters of a word that counts.", defaultValue = "1", min = 1, max = 50) int minLength,
            @Doc(value = "Words not to count, in any case.", defaultValue = "[]", example = "[\"and\"]", maxSize = 500)
                    List<String> ignore) {}

    record Output(
            @Doc("The words, most frequent first.") List<WordCount> words,
            @Doc(value = "Number of different words counted.", example = "3") int differentWords) {}

    record WordCount(
            @Doc(value = "The word in small letters.", example = "the") String word,
            @Doc(value = "How often it occurs.", example = "2") long count) {}
}
