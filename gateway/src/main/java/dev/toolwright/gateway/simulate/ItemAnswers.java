package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.Place.Item;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.RestOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of operations on a collection and its items. An item's members follow from the seed, its collection and its id, so
 * that whoever shows it shows the same; what calls of this world said of it goes before that. Called under the world's lock.
 */
final class ItemAnswers {

    private final Simulator simulator;
    private final World world;
    private final Population population;

    ItemAnswers(Simulator simulator, World world, Population population) {
        this.simulator = simulator;
        this.world = world;
        this.population = population;
    }

    /** Empty if the tool's answer holds no list of items. */
    Optional<Answer> list(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        JsonNode body = population.body(tool, place).deepCopy();
        Optional<ArrayNode> array = Entities.list(body, place.collection());
        if (array.isEmpty()) {
            return Optional.empty();
        }
        ItemIds ids = ItemIds.of(simulator, tool, operation);
        List<ObjectNode> items = new ArrayList<>();
        population.items(tool, place, ids).forEach((id, item) -> {
            Item known = new Item(place.collection(), id);
            if (!world.deleted(known) && !world.created(known)) {
                world.known(known).ifPresent(members -> Entities.overlay(item, members));
                items.add(item);
            }
        });
        for (String id : world.createdIn(place.collection())) {
            Item known = new Item(place.collection(), id);
            ObjectNode item = population.blank(tool, known);
            world.known(known).ifPresent(members -> Entities.overlay(item, members));
            ids.put(item, id);
            items.add(item);
        }
        List<ObjectNode> shown = new ListView(arguments).of(items);
        array.get().removeAll().addAll(shown);
        Entities.count(body, shown.size());
        return Optional.of(tool.answer(tool.mend(body, draw("list", place.collection()))));
    }

    /** Empty if the tool answers with a list: it looks something up, whatever its method. */
    Optional<Answer> create(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        ItemIds ids = ItemIds.of(simulator, tool, operation);
        int number = world.createdIn(place.collection()).size();
        Draw draw = draw("create", place.collection(), Integer.toString(number), Json.canonical(arguments));
        JsonNode body = Precedents.of(tool, simulator.captured())
                .nearest(arguments)
                .map(found -> found.adapted(arguments))
                .orElseGet(() -> tool.draw(draw));
        if (body.isArray()) {
            return Optional.empty();
        }
        ObjectNode made = Entities.item(body, ids.name()).orElseGet(Json::object);
        Entities.overlay(made, arguments);
        String id = ids.given(made, arguments).orElseGet(() -> fresh(tool, place, ids, made, number));
        ids.put(made, id);
        JsonNode mended = tool.mend(body, draw);
        ObjectNode members = arguments.deepCopy();
        Entities.item(mended, ids.name()).ifPresent(members::setAll);
        String last = Entities.item(mended, ids.name()).flatMap(ids::id).orElse(id);
        world.create(new Item(place.collection(), last), members);
        Answer answer = tool.answer(mended);
        ObjectNode where = Json.object().put("status", answer.status()).put("location", place.collection() + "/" + last);
        return Optional.of(answer.body().isPresent() ? answer : new Answer(answer.status(), Optional.of(where)));
    }

    private String fresh(KnownTool tool, Place place, ItemIds ids, ObjectNode made, int number) {
        Map<String, ObjectNode> there = population.items(tool, place, ids);
        for (int attempt = 0; ; attempt++) {
            Draw draw = draw("id", place.collection(), Integer.toString(number), Integer.toString(attempt));
            String id = ids.draw(made, draw);
            Item item = new Item(place.collection(), id);
            boolean taken = there.containsKey(id) || world.created(item) || world.deleted(item);
            if (!taken || attempt > 50) {
                return id;
            }
        }
    }

    Answer read(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        Draw draw = draw(place.item());
        JsonNode body = Precedents.of(tool, simulator.captured())
                .nearest(arguments)
                .filter(precedent -> precedent.likeness(arguments) == 1)
                .map(Precedent::body)
                .<JsonNode>map(JsonNode::deepCopy)
                .orElseGet(() -> tool.draw(draw));
        show(tool, operation, place, body);
        return tool.answer(tool.mend(body, draw));
    }

    Answer change(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        Draw draw = draw(place.item());
        ObjectNode said = arguments.deepCopy();
        JsonNode body = tool.draw(draw);
        if (world.deleted(place.item())) {
            world.create(place.item(), said);
        }
        world.change(place.item(), said);
        show(tool, operation, place, body);
        return tool.answer(tool.mend(body, draw));
    }

    Answer delete(KnownTool tool, RestOperation operation, Place place) {
        Draw draw = draw(place.item());
        JsonNode body = tool.draw(draw);
        show(tool, operation, place, body);
        world.delete(place.item());
        return tool.answer(tool.mend(body, draw));
    }

    /** What is done to an item shows in what it answers, if that is the item; the path's last word says what it is. */
    Answer act(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        Item item = place.item();
        Draw draw = draw(item);
        JsonNode body = tool.draw(draw);
        Optional<ObjectNode> shown = show(tool, operation, place, body);
        shown.ifPresent(entity -> {
            Entities.overlay(entity, arguments);
            Verbs.apply(operation.path().substring(operation.path().lastIndexOf('/') + 1), entity, tool);
        });
        JsonNode mended = tool.mend(body, draw);
        shown.flatMap(_ -> Entities.item(mended, place.idName())).ifPresent(entity -> world.change(item, entity));
        return tool.answer(mended);
    }

    /** Makes a drawn body tell of an item what is known of it; empty if it does not seem to be about the item. */
    private Optional<ObjectNode> show(KnownTool tool, RestOperation operation, Place place, JsonNode body) {
        ItemIds ids = ItemIds.of(simulator, tool, operation);
        Optional<ObjectNode> found = Entities.item(body, ids.name()).filter(entity -> ids.id(entity).isPresent());
        found.ifPresent(entity -> {
            population.find(tool, place, ids).ifPresent(members -> Entities.overlay(entity, members));
            world.known(place.item()).ifPresent(members -> Entities.overlay(entity, members));
            ids.put(entity, place.item().id());
        });
        return found;
    }

    private Draw draw(Item item) {
        return draw("item", item.collection(), item.id());
    }

    private Draw draw(String... parts) {
        return Draw.of(simulator.seed(), parts);
    }
}
