package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.Place.Item;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Provenance;
import java.time.Instant;
import java.util.Optional;

/** Answers without a model: by what the document says, by precedents, and by what calls of this world did before. Thread-safe. */
final class RuleAnswers implements Answers {

    private final Simulator simulator;
    private final Provenance provenance;
    private final World world = new World();
    private final ItemAnswers items;
    private final KnownItems known;

    RuleAnswers(Simulator simulator) {
        this.simulator = simulator;
        this.provenance = new Provenance.Simulated(Provenance.Simulated.NO_MODEL, "", simulator.seed());
        Population population = new Population(simulator);
        this.items = new ItemAnswers(simulator, world, population);
        this.known = new KnownItems(simulator, world, population);
    }

    @Override
    public Answered answer(KnownTool tool, ObjectNode arguments, Instant deadline) {
        Answer answer = tool.known().operation() instanceof RestOperation rest
                ? ofRest(tool, rest, arguments)
                : free(tool, arguments);
        return new Answered(answer, provenance);
    }

    private Answer ofRest(KnownTool tool, RestOperation operation, ObjectNode arguments) {
        Place place = Place.of(operation, arguments);
        Routes routes = simulator.routes(tool);
        Draw draw = draw(tool, arguments);
        synchronized (world) {
            Optional<Item> missing = known.missing(tool, operation, place, arguments);
            Routes.Deed deed = routes.deed(operation);
            boolean put = deed == Routes.Deed.CHANGE && operation.method().equals("PUT");
            if (missing.isPresent() && !(put && missing.get().equals(place.item()))) {
                return Problems.notFound(tool, missing.get(), draw);
            }
            Answer answer = switch (deed) {
                case LIST -> items.list(tool, operation, place, arguments).orElseGet(() -> free(tool, arguments));
                case CREATE -> items.create(tool, operation, place, arguments).orElseGet(() -> free(tool, arguments));
                case READ -> items.read(tool, operation, place, arguments);
                case CHANGE -> items.change(tool, operation, place, arguments);
                case DELETE -> items.delete(tool, operation, place);
                case ACT -> items.act(tool, operation, place, arguments);
                case OTHER -> free(tool, arguments);
            };
            answer.body().ifPresent(world::name);
            return answer;
        }
    }

    /** An answer that stands for itself. */
    private Answer free(KnownTool tool, ObjectNode arguments) {
        Draw draw = draw(tool, arguments);
        Optional<Precedent> precedent = Precedents.of(tool, simulator.captured()).nearest(arguments);
        JsonNode body = precedent.map(found -> found.adapted(arguments)).orElseGet(() -> {
            JsonNode drawn = tool.draw(draw);
            if (drawn instanceof ObjectNode object) {
                Entities.overlay(object, arguments);
            }
            return drawn;
        });
        return tool.answer(tool.mend(body, draw));
    }

    private Draw draw(KnownTool tool, ObjectNode arguments) {
        return Draw.of(simulator.seed(), tool.name(), Json.canonical(arguments));
    }
}
