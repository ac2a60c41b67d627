package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.Place.Item;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.RestOperation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is in collections before any call has changed them: as listed in a precedent, or drawn. */
record Population(Simulator simulator) {

    /** What the tool that lists a collection answers, whoever asks; not to be changed. */
    JsonNode body(KnownTool lister, Place place) {
        Optional<JsonNode> precedent = place.items().isEmpty()
                ? Precedents.of(lister, simulator.captured()).nearest(Json.object()).map(Precedent::body)
                : Optional.empty();
        return precedent
                .filter(body -> Entities.list(body, place.collection()).filter(list -> !list.isEmpty()).isPresent())
                .orElseGet(() -> lister.draw(Draw.of(simulator.seed(), "list", place.collection())));
    }

    /** Its items by their ids, copies; of two that share an id the later gets another. Empty if the tool lists none. */
    Map<String, ObjectNode> items(KnownTool tool, Place place, ItemIds ids) {
        Optional<KnownTool> lister = lister(tool);
        Map<String, ObjectNode> items = new LinkedHashMap<>();
        lister.flatMap(found -> Entities.list(body(found, place), place.collection())).ifPresent(list -> list.forEach(element -> {
            ObjectNode item = element.deepCopy();
            Draw draw = Draw.of(simulator.seed(), "id", place.collection(), "listed", Integer.toString(items.size()));
            String id = ids.id(item).filter(ids::accepts).filter(own -> !items.containsKey(own)).orElseGet(() -> ids.draw(item, draw));
            ids.put(item, id);
            items.put(id, item);
        }));
        return items;
    }

    /** One item as the list shows it. */
    Optional<ObjectNode> find(KnownTool tool, Place place, ItemIds ids) {
        return Optional.ofNullable(items(tool, place.siblings(), ids).get(place.item().id()));
    }

    /** An item of the list with nothing known of it. */
    ObjectNode blank(KnownTool lister, Item item) {
        JsonNode body = lister.draw(Draw.of(simulator.seed(), "item", item.collection(), item.id()));
        return Entities.list(body, item.collection())
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .orElseGet(Json::object);
    }

    private Optional<KnownTool> lister(KnownTool tool) {
        return tool.known().operation() instanceof RestOperation rest
                ? simulator.routes(tool).lister(rest).flatMap(found -> simulator.find(found.tool().name()))
                : Optional.empty();
    }
}
