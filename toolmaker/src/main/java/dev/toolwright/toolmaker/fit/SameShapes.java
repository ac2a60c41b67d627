package dev.toolwright.toolmaker.fit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The strings at a place of the arguments are made of the same sorts of characters in all examples: words, times, names. A
 * sentence where words were before means that the parser took in more than it should.
 *
 * @param shapes the sorts seen at each place; a place that is not in it was in no example
 */
record SameShapes(Map<String, Set<Sort>> shapes) implements Invariant.OfReading {

    /** Sorts of characters that tell words from sentences and names. Other symbols are of no sort: too rare to be learnt. */
    enum Sort {
        CAPITAL("a capital letter"),
        DIGIT("a digit"),
        SPACE("a space"),
        PUNCTUATION("a punctuation mark");

        private final String words;

        Sort(String words) {
            this.words = words;
        }
    }

    private static final Map<Sort, IntPredicate> TESTS = new EnumMap<>(Map.of(
            Sort.CAPITAL, Character::isUpperCase,
            Sort.DIGIT, Character::isDigit,
            Sort.SPACE, Character::isWhitespace,
            Sort.PUNCTUATION, character -> ".,;:!?".indexOf(character) >= 0));

    static SameShapes learn(List<Reading> examples) {
        Map<String, Set<Sort>> shapes = new HashMap<>();
        examples.forEach(example -> example.strings().forEach(place -> shapes.computeIfAbsent(
                        place.path(), path -> EnumSet.noneOf(Sort.class))
                .addAll(sorts(place.value().textValue()))));
        return new SameShapes(Map.copyOf(shapes));
    }

    @Override
    public Optional<String> broken(Reading reading) {
        for (Reading.Place place : reading.strings()) {
            Set<Sort> known = shapes.getOrDefault(place.path(), EnumSet.allOf(Sort.class));
            Set<Sort> sorts = sorts(place.value().textValue());
            sorts.removeAll(known);
            if (!sorts.isEmpty()) {
                return Optional.of("a string at " + place.path() + " has "
                        + sorts.iterator().next().words + ", which none of the examples had there");
            }
        }
        return Optional.empty();
    }

    private static Set<Sort> sorts(String text) {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        TESTS.forEach((sort, test) -> {
            if (text.codePoints().anyMatch(test)) {
                sorts.add(sort);
            }
        });
        return sorts;
    }
}
