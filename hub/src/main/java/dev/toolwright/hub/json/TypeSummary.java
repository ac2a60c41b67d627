package dev.toolwright.hub.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What types the values of a document have. */
final class TypeSummary {

    private TypeSummary() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/types", "describeJsonTypes", Input.class, Output.class, i -> {
                    SortedMap<String, Place> places = new TreeMap<>();
                    visit("$", i.subject().document(), 1, places);
                    List<Place> all = List.copyOf(places.values());
                    return new Output(all, all.stream().mapToInt(Place::depth).max().orElse(0));
                })
                .describedAs(
                        "Describe the structure and types of a JSON document",
                        "Lists every place of a document with the types found there and how often, elements of one array taken "
                                + "together as [*]: what a schema of the document would say. Also gives the depth.");
    }

    private static void visit(String path, JsonNode value, int depth, SortedMap<String, Place> places) {
        String type = value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
        places.merge(path, new Place(path, List.of(type), 1, depth), Place::and);
        if (value.isObject()) {
            value.forEachEntry((name, part) -> visit(path + "." + name, part, depth + 1, places));
        }
        if (value.isArray()) {
            value.forEach(element -> visit(path + "[*]", element, depth + 1, places));
        }
    }

    record Input(@Body @Doc("The document.") Subject subject) {}

    record Subject(@Doc(value = "The document: any JSON value.", example = "{\"items\":[{\"id\":1},{\"id\":\"x\"}]}") JsonNode document) {}

    record Output(
            @Doc("Every place, by its path.") List<Place> places,
            @Doc(value = "Depth of the document: a single value is 1.", example = "4") int depth) {}

    record Place(
            @Doc(value = "The place; [*] stands for all elements of an array.", example = "$.items[*].id") String path,
            @Doc(value = "Types found there, sorted: object, array, string, integer, number, boolean, null.",
                    example = "[\"integer\",\"string\"]")
                    List<String> types,
            @Doc(value = "How many values stand there.", example = "2") int count,
            @Doc(value = "Depth of the place; the whole document is 1.", example = "4") int depth) {

        Place and(Place other) {
            List<String> both = Stream.concat(types.stream(), other.types.stream()).distinct().sorted().toList();
            return new Place(path, both, count + other.count, depth);
        }
    }
}
