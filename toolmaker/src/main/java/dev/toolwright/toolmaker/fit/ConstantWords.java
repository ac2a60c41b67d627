package dev.toolwright.toolmaker.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that all examples share, in their order, are what the question is about: "sort the following words". A question
 * that lacks one asks for something else. What long examples share by chance is left out: numbers, which
 * {@link NumbersAccounted} sees to, single letters, articles, and how often a word is repeated in a row of steps.
 */
record ConstantWords(List<String> words) implements Invariant.OfQuestion {

    private static final Set<String> TELL_NOTHING = Set.of("an", "the", "and");

    static ConstantWords learn(List<String> questions) {
        List<String> kept = new ArrayList<>();
        for (String word : Words.common(questions.stream().map(Words::of).toList())) {
            if (tells(word) && (kept.isEmpty() || !kept.getLast().equals(word))) {
                kept.add(word);
            }
        }
        return new ConstantWords(List.copyOf(kept));
    }

    @Override
    public Optional<String> broken(String question) {
        int missing = Words.firstMissing(words, Words.of(question));
        return missing == words.size()
                ? Optional.empty()
                : Optional.of("the word '" + words.get(missing) + "' of all examples is missing, or not in its place");
    }

    private static boolean tells(String word) {
        return word.length() > 1 && word.codePoints().noneMatch(Character::isDigit) && !TELL_NOTHING.contains(word);
    }
}
