package dev.toolwright.hub.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;

/** Merge patches (RFC 7396). */
final class MergePatch {

    private MergePatch() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/merge", "mergeJson", Input.class, Output.class,
                        i -> new Output(merged(i.change().document(), i.change().patch())))
                .describedAs(
                        "Change a JSON document by a merge patch",
                        "Applies a merge patch (RFC 7396): values of the patch replace those of the document, objects are merged in "
                                + "depth, a null removes the name, arrays are replaced whole.");
    }

    static JsonNode merged(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = document.isObject() ? document.<ObjectNode>deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.forEachEntry((name, part) -> {
            if (part.isNull()) {
                result.remove(name);
            } else {
                result.set(name, merged(result.path(name), part));
            }
        });
        return result;
    }

    record Input(@Body @Doc("The document and the patch.") Change change) {}

    record Change(
            @Doc(value = "The document: any JSON value.", example = "{\"a\":1,\"b\":{\"c\":2,\"d\":3}}") JsonNode document,
            @Doc(value = "The merge patch.", example = "{\"b\":{\"c\":null},\"e\":4}") JsonNode patch) {}

    record Output(@Doc(value = "The changed document.", example = "{\"a\":1,\"b\":{\"d\":3},\"e\":4}") JsonNode document) {}
}
