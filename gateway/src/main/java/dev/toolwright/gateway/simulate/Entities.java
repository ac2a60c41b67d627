package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in a body what it is about: the item, its id, the list of items. APIs wrap these in many ways. */
final class Entities {

    private static final List<String> IDS = List.of("id", "uuid", "guid", "key", "slug", "code", "number", "name");
    private static final List<String> LISTS = List.of("data", "items", "results", "records", "content", "value", "entries", "list");
    private static final List<String> COUNTS = List.of("total", "count", "totalcount", "totalitems", "totalresults", "size");

    private Entities() {}

    /** The member that holds an item's id, by what its path calls it. */
    static Optional<String> idMember(JsonNode item, String idName) {
        String wanted = Json.bare(idName);
        List<String> names = new ArrayList<>();
        item.properties().forEach(member -> {
            if (member.getValue().isTextual() || member.getValue().isNumber()) {
                names.add(member.getKey());
            }
        });
        return names.stream()
                .filter(name -> Json.bare(name).equals(wanted))
                .findFirst()
                .or(() -> IDS.stream()
                        .flatMap(id -> names.stream().filter(name -> Json.bare(name).equals(id)))
                        .findFirst())
                .or(() -> names.stream().filter(name -> !wanted.isEmpty() && wanted.endsWith(Json.bare(name))).findFirst())
                .or(() -> names.stream().filter(name -> Json.bare(name).endsWith("id")).findFirst());
    }

    /** Whether a member of this name may hold the id of an item, of whatever collection. */
    static boolean mayName(String member) {
        String bare = Json.bare(member);
        return IDS.stream().anyMatch(bare::endsWith);
    }

    /** The object in a body that is the item: the body itself, or the only object in it that has an id. */
    static Optional<ObjectNode> item(JsonNode body, String idName) {
        if (!(body instanceof ObjectNode object)) {
            return Optional.empty();
        }
        boolean exact = idMember(object, idName).filter(name -> !Json.bare(name).endsWith("name")).isPresent();
        if (exact) {
            return Optional.of(object);
        }
        List<ObjectNode> inner = object.valueStream()
                .filter(value -> value.isObject() && idMember(value, idName).isPresent())
                .map(ObjectNode.class::cast)
                .toList();
        return inner.size() == 1 ? Optional.of(inner.getFirst()) : Optional.of(object);
    }

    /** The array in a body that lists the items of a collection. */
    static Optional<ArrayNode> list(JsonNode body, String collection) {
        if (body instanceof ArrayNode array) {
            return holdsObjects(array) ? Optional.of(array) : Optional.empty();
        }
        String last = Json.bare(collection.substring(collection.lastIndexOf('/') + 1));
        return body.properties().stream()
                .filter(member -> member.getValue() instanceof ArrayNode array && holdsObjects(array))
                .min(Comparator.comparingInt(member -> rank(Json.bare(member.getKey()), last)))
                .map(Map.Entry::getValue)
                .map(ArrayNode.class::cast)
                .or(() -> body.valueStream()
                        .filter(JsonNode::isObject)
                        .flatMap(inner -> inner.valueStream())
                        .filter(inner -> inner instanceof ArrayNode array && holdsObjects(array))
                        .map(ArrayNode.class::cast)
                        .findFirst());
    }

    private static int rank(String name, String collection) {
        return name.equals(collection) ? 0 : LISTS.contains(name) ? 1 : 2;
    }

    private static boolean holdsObjects(ArrayNode array) {
        return array.isEmpty() || array.get(0).isObject();
    }

    /** Makes the totals beside a list say how long it is. */
    static void count(JsonNode body, int size) {
        if (body instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(member -> {
                if (member.getValue().isIntegralNumber() && COUNTS.contains(Json.bare(member.getKey()))) {
                    object.put(member.getKey(), size);
                }
            });
        }
    }

    /** Puts the members of {@code source} that {@code target} has too in their place, under whatever writing of their names. */
    static void overlay(ObjectNode target, JsonNode source) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(target.properties())) {
            source.properties().stream()
                    .filter(given -> Json.bare(given.getKey()).equals(Json.bare(member.getKey())))
                    .filter(given -> !given.getValue().isNull())
                    .findFirst()
                    .ifPresent(given -> target.set(member.getKey(), given.getValue()));
        }
    }
}
