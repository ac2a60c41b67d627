package dev.toolwright.hub.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How two documents differ. */
final class JsonComparison {

    private JsonComparison() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/compare", "compareJson", Input.class, Output.class, i -> {
                    List<Difference> differences = new ArrayList<>();
                    compare("", i.pair().before(), i.pair().after(), differences);
                    return new Output(differences.isEmpty(), differences);
                })
                .describedAs(
                        "Compare two JSON documents",
                        "Lists every place where two documents differ, as JSON Pointer: added, removed or changed, with the values "
                                + "before and after. The order of names does not count, the order of arrays does; 1 and 1.0 are equal.");
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Difference> differences) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compareChild(
                    path + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name), differences));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compareChild(path + "/" + i, before.path(i), after.path(i), differences);
            }
        } else if (!equal(before, after)) {
            differences.add(new Difference(path, Kind.CHANGED, Optional.of(before), Optional.of(after)));
        }
    }

    private static void compareChild(String path, JsonNode before, JsonNode after, List<Difference> differences) {
        if (before.isMissingNode()) {
            differences.add(new Difference(path, Kind.ADDED, Optional.empty(), Optional.of(after)));
        } else if (after.isMissingNode()) {
            differences.add(new Difference(path, Kind.REMOVED, Optional.of(before), Optional.empty()));
        } else {
            compare(path, before, after, differences);
        }
    }

    private static boolean equal(JsonNode before, JsonNode after) {
        return before.isNumber() && after.isNumber()
                ? before.decimalValue().compareTo(after.decimalValue()) == 0
                : before.equals(after);
    }

    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    record Input(@Body @Doc("The two documents.") Pair pair) {}

    record Pair(
            @Doc(value = "The document before.", example = "{\"a\":1,\"b\":2}") JsonNode before,
            @Doc(value = "The document after.", example = "{\"a\":1,\"b\":3,\"c\":[]}") JsonNode after) {}

    record Output(
            @Doc(value = "Whether the documents are equal.", example = "false") boolean equal,
            @Doc("The differences, in document order.") List<Difference> differences) {}

    record Difference(
            @Doc(value = "Where, as JSON Pointer; empty for the whole document.", example = "/b") String path,
            @Doc(value = "What happened there.", example = "changed") Kind kind,
            @Doc(value = "The value before; absent if added.", example = "2") Optional<JsonNode> before,
            @Doc(value = "The value after; absent if removed.", example = "3") Optional<JsonNode> after) {}
}
