package dev.toolwright.toolmaker.fit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a question that are neither shared by all examples nor among the arguments carry meaning that the tool does not
 * see: "in descending order". How many new ones a question may have is what each example has beside the others: none where
 * the arguments take in all that varies, some where questions are told as stories.
 *
 * @param known words that examples had beside arguments, the shared ones included
 * @param allowed how many words beside them a question may have
 */
record NewWords(Set<String> known, int allowed) implements Invariant.OfReading {

    static NewWords learn(List<Reading> examples) {
        List<Set<String>> unseen = examples.stream().map(NewWords::unseenByTool).toList();
        Set<String> known = new HashSet<>();
        int allowed = 0;
        for (int i = 0; i < unseen.size(); i++) {
            Set<String> own = new HashSet<>(unseen.get(i));
            for (int j = 0; j < unseen.size(); j++) {
                if (j != i) {
                    own.removeAll(unseen.get(j));
                }
            }
            allowed = Math.max(allowed, own.size());
            known.addAll(unseen.get(i));
        }
        return new NewWords(Set.copyOf(known), allowed);
    }

    @Override
    public Optional<String> broken(Reading reading) {
        Set<String> unseen = unseenByTool(reading);
        unseen.removeAll(known);
        return unseen.size() <= allowed
                ? Optional.empty()
                : Optional.of("the word '" + unseen.iterator().next() + "' is in none of the examples and none of the arguments");
    }

    private static Set<String> unseenByTool(Reading reading) {
        Set<String> words = new LinkedHashSet<>(Words.of(reading.question()));
        words.removeIf(word -> Character.isDigit(word.codePointAt(0)));
        reading.strings().forEach(place -> Words.of(place.value().textValue()).forEach(words::remove));
        return words;
    }
}
