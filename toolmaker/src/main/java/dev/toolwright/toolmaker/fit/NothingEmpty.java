package dev.toolwright.toolmaker.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where no example had an empty list or an empty string, an empty one means that the parser looked for something that is not
 * there.
 *
 * @param mayBeEmpty the places where examples had them
 */
record NothingEmpty(Set<String> mayBeEmpty) implements Invariant.OfReading {

    static NothingEmpty learn(List<Reading> examples) {
        Set<String> empty = new HashSet<>();
        examples.forEach(example -> example.places().stream()
                .filter(place -> isEmpty(place.value()))
                .forEach(place -> empty.add(place.path())));
        return new NothingEmpty(Set.copyOf(empty));
    }

    @Override
    public Optional<String> broken(Reading reading) {
        return reading.places().stream()
                .filter(place -> isEmpty(place.value()) && !mayBeEmpty.contains(place.path()))
                .findFirst()
                .map(place -> "nothing was found for " + place.path());
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.isTextual() && value.textValue().isBlank();
    }
}
