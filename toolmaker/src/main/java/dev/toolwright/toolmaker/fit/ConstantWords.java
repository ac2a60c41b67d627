package dev.toolwright.toolmaker.fit;

import java.util.List;
import java.util.Optional;

/**
 * The words that all examples share, in their order, are what the question is about: "sort the following words". A question
 * that lacks one asks for something else.
 */
record ConstantWords(List<String> words) implements Invariant.OfQuestion {

    static ConstantWords learn(List<String> questions) {
        return new ConstantWords(Words.common(questions.stream().map(Words::of).toList()));
    }

    @Override
    public Optional<String> broken(String question) {
        int missing = Words.firstMissing(words, Words.of(question));
        return missing == words.size()
                ? Optional.empty()
                : Optional.of("the word '" + words.get(missing) + "' of all examples is missing, or not in its place");
    }
}
