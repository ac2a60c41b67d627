package dev.toolwright.toolmaker.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * If in all examples the strings at a place of the arguments were pieces of the question, one that is not was made up by the
 * parser.
 *
 * @param paths the places of which this holds
 */
record TakenFromQuestion(Set<String> paths) implements Invariant.OfReading {

    static TakenFromQuestion learn(List<Reading> examples) {
        Set<String> paths = new HashSet<>();
        examples.forEach(example -> example.strings().forEach(place -> paths.add(place.path())));
        for (Reading example : examples) {
            String question = collapsed(example.question());
            example.strings().stream()
                    .filter(place -> !question.contains(collapsed(place.value().textValue())))
                    .forEach(place -> paths.remove(place.path()));
        }
        return new TakenFromQuestion(Set.copyOf(paths));
    }

    @Override
    public Optional<String> broken(Reading reading) {
        String question = collapsed(reading.question());
        return reading.strings().stream()
                .filter(place -> paths.contains(place.path()))
                .filter(place -> !question.contains(collapsed(place.value().textValue())))
                .findFirst()
                .map(place -> "a string at " + place.path() + " is not in the question");
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
