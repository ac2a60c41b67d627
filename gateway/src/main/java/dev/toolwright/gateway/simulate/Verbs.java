package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it does to an item to be closed, cancelled, archived: the member that may say so says so. */
final class Verbs {

    private static final int SHORTEST = 3;

    private Verbs() {}

    /** @param verb the last word of the path, such as {@code close} */
    static void apply(String verb, ObjectNode item, KnownTool tool) {
        String stem = Json.bare(verb).replaceFirst("e$", "");
        if (stem.length() < SHORTEST || tool.success().isEmpty()) {
            return;
        }
        for (JsonNode values : tool.success().get().schema().root().findValues("enum")) {
            Optional<JsonNode> done = values.valueStream()
                    .filter(value -> value.isTextual() && Json.bare(value.textValue()).startsWith(stem))
                    .findFirst();
            for (Map.Entry<String, JsonNode> member : List.copyOf(item.properties())) {
                boolean says = values.valueStream().anyMatch(member.getValue()::equals);
                done.filter(_ -> says).ifPresent(value -> item.set(member.getKey(), value));
            }
        }
    }
}
