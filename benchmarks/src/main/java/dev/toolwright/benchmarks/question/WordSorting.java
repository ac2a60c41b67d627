package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.List;

/** Two to twenty words to put in the order of their characters. */
final class WordSorting implements QuestionKind {

    private static final List<String> WORDS = Words.of("sortable");

    @Override
    public String name() {
        return "word_sorting";
    }

    @Override
    public Example example(int number, Draw draw) {
        List<String> words = draw.some(draw.between(2, 20), WORDS);
        return new Example(
                "Sort the following words alphabetically: List: " + String.join(" ", words),
                String.join(" ", words.stream().sorted().toList()));
    }
}
