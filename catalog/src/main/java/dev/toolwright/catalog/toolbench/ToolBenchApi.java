package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One API as ToolBench's files describe it.
 *
 * @param name as written
 * @param description as written
 * @param required parameters
 * @param optional parameters
 */
record ToolBenchApi(String name, String description, List<Argument> required, List<Argument> optional) {

    /**
     * One parameter.
     *
     * @param example ToolBench's default, whatever its type; an empty text if there is none
     */
    record Argument(String name, String type, String description, JsonNode example) {

        private static Argument of(JsonNode node) {
            return new Argument(
                    text(node, "name"), text(node, "type"), text(node, "description"), node.path("default"));
        }
    }

    /** From a tool file, where the name is {@code name}, or a query file, where it is {@code api_name}. */
    static ToolBenchApi of(JsonNode node) {
        boolean ofQuery = node.has("api_name");
        return new ToolBenchApi(
                text(node, ofQuery ? "api_name" : "name"),
                text(node, ofQuery ? "api_description" : "description"),
                arguments(node.path("required_parameters")),
                arguments(node.path("optional_parameters")));
    }

    private static List<Argument> arguments(JsonNode list) {
        List<Argument> arguments = new ArrayList<>();
        list.forEach(node -> arguments.add(Argument.of(node)));
        return List.copyOf(arguments);
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isNull() ? "" : value.asText();
    }
}
