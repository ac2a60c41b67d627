package dev.toolwright.hub.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import dev.toolwright.hub.schema.WireJson;
import java.util.Map;
import java.util.Optional;

/** Text checked and written as JSON. */
final class JsonFormat {

    private JsonFormat() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/format", "formatJson", Input.class, Output.class, i -> format(i.wish()))
                .describedAs(
                        "Check, indent or minify a JSON text",
                        "Takes JSON as text, tells whether it is valid and if not where the first mistake is, and writes it indented by "
                                + "two spaces or in one line, with names in their order or sorted. Numbers are kept exactly.");
    }

    private static Output format(Wish wish) {
        try {
            JsonNode document = WireJson.parse(wish.text());
            if (document.isMissingNode()) {
                return new Output(false, Optional.empty(), Optional.of("the text is empty"), Optional.of(1), Optional.of(1));
            }
            JsonNode ordered = wish.sortNames() ? sorted(document) : document;
            String written = wish.style() == Style.INDENTED ? ordered.toPrettyString() : ordered.toString();
            return new Output(true, Optional.of(written.replace("\r\n", "\n")), Optional.empty(), Optional.empty(), Optional.empty());
        } catch (JsonProcessingException e) {
            Optional<JsonLocation> place = Optional.ofNullable(e.getLocation());
            return new Output(false, Optional.empty(), Optional.of(e.getOriginalMessage()),
                    place.map(JsonLocation::getLineNr), place.map(JsonLocation::getColumnNr));
        }
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.propertyStream().sorted(Map.Entry.comparingByKey()).forEach(entry -> object.set(entry.getKey(), sorted(entry.getValue())));
            return object;
        }
        return value;
    }

    enum Style {
        INDENTED,
        MINIFIED
    }

    record Input(@Body @Doc("The text and the form wanted.") Wish wish) {}

    record Wish(
            @Doc(value = "The JSON text.", example = "{\"b\":1,\"a\":[1,2.50]}", maxSize = 200_000) String text,
            @Doc(value = "How to write it.", defaultValue = "indented", example = "minified") Style style,
            @Doc(value = "Whether names of objects are sorted.", defaultValue = "false", example = "true") boolean sortNames) {}

    record Output(
            @Doc(value = "Whether the text is valid JSON.", example = "true") boolean valid,
            @Doc(value = "The JSON in the form wanted; absent if not valid.", example = "{\"a\":[1,2.50],\"b\":1}") Optional<String> json,
            @Doc(value = "The first mistake; absent if valid.", example = "Unexpected character") Optional<String> mistake,
            @Doc(value = "Line of the mistake, the first is 1; absent if valid or if the text nests too deep.", example = "1") Optional<Integer> line,
            @Doc(value = "Column of the mistake, the first is 1.", example = "7") Optional<Integer> column) {}
}
