package dev.toolwright.toolmaker.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question and the arguments that the tool's parser made of it.
 *
 * @param question as it was asked
 * @param places every value among the arguments, containers before what is in them
 */
record Reading(String question, List<Place> places) {

    /**
     * A value and where it is.
     *
     * @param path from the arguments down, array places without their index, so that all elements of an array share one; an
     *     object's keys are values at its path and {@code :key}, since they may be data
     */
    record Place(String path, JsonNode value) {}

    static Reading of(String question, JsonNode arguments) {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            collect("/" + argument.getKey(), argument.getValue(), places);
        }
        return new Reading(question, List.copyOf(places));
    }

    /** All strings among the arguments, keys of inner objects included. */
    List<Place> strings() {
        return places.stream().filter(place -> place.value().isTextual()).toList();
    }

    private static void collect(String path, JsonNode value, List<Place> into) {
        into.add(new Place(path, value));
        if (value.isObject()) {
            // inner keys are data more often than names: {"A": ["09:00", "10:00"]}
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                into.add(new Place(path + ":key", JsonNodeFactory.instance.textNode(field.getKey())));
                collect(path + "/*", field.getValue(), into);
            }
        } else {
            value.forEach(element -> collect(path + "/*", element, into));
        }
    }
}
