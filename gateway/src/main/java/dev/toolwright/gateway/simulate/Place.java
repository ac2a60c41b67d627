package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.RestOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call is about: the path with its parameters filled in.
 *
 * @param collection the filled path, without the id of an item at its end
 * @param items those on the way, outermost first; with the item itself if the path ends with one
 * @param idName what the path calls the last item's id; empty if there is none
 */
record Place(String collection, List<Item> items, String idName) {

    /**
     * One item of a collection.
     *
     * @param collection filled path of its collection
     * @param id as text
     */
    record Item(String collection, String id) {}

    static Place of(RestOperation operation, ObjectNode arguments) {
        List<Item> items = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        String idName = "";
        String collection = "";
        for (String step : operation.path().replaceFirst("^/", "").split("/", -1)) {
            collection = path.toString();
            if (step.startsWith("{") && step.endsWith("}")) {
                idName = step.substring(1, step.length() - 1);
                String id = value(operation, arguments, idName);
                items.add(new Item(collection, id));
                path.append('/').append(id);
            } else {
                path.append('/').append(step);
            }
        }
        boolean item = !items.isEmpty() && operation.path().endsWith("}");
        return new Place(item ? collection : path.toString(), List.copyOf(items), idName);
    }

    /** The argument's text for a parameter of the path. */
    private static String value(RestOperation operation, ObjectNode arguments, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH && parameter.name().equals(name))
                .map(Parameter::argument)
                .map(arguments::path)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    /** The collection of its last item. */
    Place siblings() {
        return new Place(item().collection(), items.subList(0, items.size() - 1), "");
    }

    Item item() {
        return items.getLast();
    }
}
