package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.RestOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * How the path names one of the items.
     *
     * @param collection path of its collection, as in the document
     * @param parameter takes the item's id
     * @param siblings the place where it is listed
     */
    record Way(String collection, Parameter parameter, Item item, Place siblings) {}

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

    /** The ways to its items, outermost first. */
    List<Way> ways(RestOperation operation) {
        List<Way> ways = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (String step : operation.path().replaceFirst("^/", "").split("/", -1)) {
            if (step.startsWith("{") && step.endsWith("}")) {
                Item item = items.get(ways.size());
                Place siblings = new Place(item.collection(), items.subList(0, ways.size()), "");
                String name = step.substring(1, step.length() - 1);
                Parameter parameter = parameter(operation, name)
                        .orElseGet(() -> new Parameter(name, name, Location.PATH, Style.SIMPLE, false, true, ""));
                ways.add(new Way(path.toString(), parameter, item, siblings));
            }
            path.append('/').append(step);
        }
        return ways;
    }

    private static Optional<Parameter> parameter(RestOperation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH && parameter.name().equals(name))
                .findFirst();
    }

    /** The argument's text for a parameter of the path. */
    private static String value(RestOperation operation, ObjectNode arguments, String name) {
        return parameter(operation, name)
                .map(Parameter::argument)
                .map(arguments::path)
                .map(JsonNode::asText)
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
