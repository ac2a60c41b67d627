package dev.toolwright.toolmaker.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word such as "except" or "unless" turns a known question into another one without touching the rest of it. One that no
 * example had is a doubt.
 */
record LimitingWords(Set<String> known) implements Invariant.OfQuestion {

    private static final Set<String> LIMITING = Set.of(
            "after", "also", "although", "always", "assume", "assuming", "before", "but", "cannot", "besides", "can't",
            "except", "excluding", "however", "if", "ignore", "ignoring", "instead", "least", "most", "must", "never", "nor",
            "not", "otherwise", "only", "rather", "reverse", "reversed", "skip", "skipping", "suppose", "though", "unless",
            "unlike", "until", "when", "whenever", "while", "without", "won't", "don't", "doesn't", "isn't");

    static LimitingWords learn(List<String> questions) {
        Set<String> known = new HashSet<>();
        questions.forEach(question -> known.addAll(Words.of(question)));
        known.retainAll(LIMITING);
        return new LimitingWords(Set.copyOf(known));
    }

    @Override
    public Optional<String> broken(String question) {
        return Words.of(question).stream()
                .filter(word -> LIMITING.contains(word) && !known.contains(word))
                .findFirst()
                .map(word -> "the word '" + word + "' is in none of the examples and may change what is asked");
    }
}
