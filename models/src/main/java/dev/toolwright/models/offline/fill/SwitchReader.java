package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.text.Stopwords;
import dev.toolwright.models.offline.text.Synonyms;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whether a text turns a switch on or off: "include the end date", "without weekends". */
final class SwitchReader {

    private static final Set<String> NEGATIONS = Set.of("not", "no", "without", "don't", "never", "excluding", "exclude", "ignore", "ignoring", "skip");
    private static final int REACH = 3;

    /** Empty if the text does not use the words of the switch's name. */
    Optional<Boolean> read(Slot slot, String text) {
        List<Word> words = Words.of(text);
        List<String> names = slot.nameStems().stream().filter(stem -> !Stopwords.contains(stem)).toList();
        if (names.isEmpty() || !names.stream().allMatch(name -> words.stream().anyMatch(word -> says(word, name)))) {
            return Optional.empty();
        }
        return Optional.of(!negated(words, names));
    }

    private static boolean says(Word word, String name) {
        return word.stem().equals(name) || Synonyms.of(name).contains(word.stem());
    }

    private static boolean negated(List<Word> words, List<String> names) {
        for (int i = 0; i < words.size(); i++) {
            if (says(words.get(i), names.getLast())) {
                List<Word> before = words.subList(Math.max(0, i - REACH), i);
                boolean denies = before.stream().anyMatch(word -> NEGATIONS.contains(word.lower()));
                boolean itself = names.stream().anyMatch(NEGATIONS::contains);
                return denies && !itself;
            }
        }
        return false;
    }
}
