package dev.toolwright.toolmaker.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments have the places and types that the examples' had: the schema that was inferred from them, seen from the
 * question's side.
 *
 * @param types the types seen at each place
 */
record SameTypes(Map<String, Set<JsonNodeType>> types) implements Invariant.OfReading {

    static SameTypes learn(List<Reading> examples) {
        Map<String, Set<JsonNodeType>> types = new HashMap<>();
        examples.forEach(example -> example.places().forEach(place -> types.computeIfAbsent(
                        place.path(), path -> EnumSet.noneOf(JsonNodeType.class))
                .add(type(place.value()))));
        return new SameTypes(Map.copyOf(types));
    }

    @Override
    public Optional<String> broken(Reading reading) {
        return reading.places().stream()
                .filter(place -> !types.getOrDefault(place.path(), Set.of()).contains(type(place.value())))
                .findFirst()
                .map(place -> "no example had a value of type "
                        + type(place.value()).name().toLowerCase(Locale.ROOT) + " at " + place.path());
    }

    private static JsonNodeType type(JsonNode value) {
        return value.getNodeType();
    }
}
