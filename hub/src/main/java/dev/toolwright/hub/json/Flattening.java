package dev.toolwright.hub.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;

/** Nested documents as one level of paths. */
final class Flattening {

    private Flattening() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/flatten", "flattenJson", Input.class, Output.class, i -> {
                    ObjectNode flat = JsonNodeFactory.instance.objectNode();
                    flatten("", i.wish().document(), i.wish().separator(), flat);
                    return new Output(flat, flat.size());
                })
                .describedAs(
                        "Flatten a nested JSON document into one level",
                        "Turns nested objects and arrays into one object whose names are the paths to the single values, such as "
                                + "user.tags.0. Empty objects and arrays stay as values.");
    }

    private static void flatten(String path, JsonNode value, String separator, ObjectNode flat) {
        if (!value.isContainerNode() || value.isEmpty()) {
            flat.set(path, value);
            return;
        }
        String before = path.isEmpty() ? "" : path + separator;
        if (value.isObject()) {
            value.forEachEntry((name, part) -> flatten(before + name, part, separator, flat));
        } else {
            for (int i = 0; i < value.size(); i++) {
                flatten(before + i, value.get(i), separator, flat);
            }
        }
    }

    record Input(@Body @Doc("The document and the separator.") Wish wish) {}

    record Wish(
            @Doc(value = "The document: any JSON value.", example = "{\"user\":{\"name\":\"Ada\",\"tags\":[\"a\",\"b\"]}}") JsonNode document,
            @Doc(value = "What stands between the parts of a path.", defaultValue = ".", minSize = 1, maxSize = 5) String separator) {}

    record Output(
            @Doc(value = "The values by their paths.", example = "{\"user.name\":\"Ada\",\"user.tags.0\":\"a\",\"user.tags.1\":\"b\"}")
                    JsonNode flat,
            @Doc(value = "Number of values.", example = "3") int count) {}
}
