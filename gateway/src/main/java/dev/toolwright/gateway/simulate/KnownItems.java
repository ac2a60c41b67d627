package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.Place.Item;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.RestOperation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which items a call may be about. Where a collection is listed and the tool's document has a 404, those are what the list
 * shows, what was created, what an answer of this world has named, what the document has for an example, and what was captured
 * before; any other id is one that nobody can have from this API. Elsewhere nobody could tell, and every id is taken. Called
 * under the world's lock.
 */
record KnownItems(Simulator simulator, World world, Population population) {

    private static final int NOT_FOUND = 404;

    /** The first item on a call's way that there is not. */
    Optional<Item> missing(KnownTool tool, RestOperation operation, Place place, ObjectNode arguments) {
        Optional<Item> gone = place.items().stream().filter(world::deleted).findFirst();
        if (gone.isPresent() || !tool.documents(NOT_FOUND)) {
            return gone;
        }
        return place.ways(operation).stream()
                .filter(way -> !isKnown(tool, way, arguments))
                .map(Place.Way::item)
                .findFirst();
    }

    private boolean isKnown(KnownTool tool, Place.Way way, ObjectNode arguments) {
        Optional<SimulatedTool> lister = simulator.routes(tool).lister(way.collection());
        return lister.isEmpty()
                || world.created(way.item())
                || world.known(way.item()).isPresent()
                || world.named(way.item().id())
                || isDocumented(tool, way.parameter(), way.item().id())
                || wasCaptured(tool, way.parameter(), arguments)
                || isListed(lister.get(), way);
    }

    private static boolean isDocumented(KnownTool tool, Parameter parameter, String id) {
        JsonNode schema = tool.argument(parameter.argument());
        Stream<JsonNode> examples = Stream.of(schema.path("example"), schema.path("default"), schema.path("const"));
        Stream<JsonNode> several = Stream.concat(schema.path("examples").valueStream(), schema.path("enum").valueStream());
        return Stream.concat(examples, several).anyMatch(example -> example.asText().equals(id));
    }

    private boolean wasCaptured(KnownTool tool, Parameter parameter, ObjectNode arguments) {
        JsonNode id = arguments.path(parameter.argument());
        return Precedents.of(tool, simulator.captured()).all().stream()
                .anyMatch(precedent -> precedent.arguments().path(parameter.argument()).equals(id));
    }

    /** A tool whose answer shows no items leaves open which there are. */
    private boolean isListed(SimulatedTool lister, Place.Way way) {
        KnownTool listing = simulator.find(lister.tool().name()).orElseThrow();
        JsonNode body = population.body(listing, way.siblings());
        if (Entities.list(body, way.item().collection()).isEmpty()) {
            return true;
        }
        RestOperation operation = (RestOperation) lister.operation();
        ItemIds ids = ItemIds.of(simulator, listing, operation);
        return population.items(listing, way.siblings(), ids).containsKey(way.item().id());
    }
}
