package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.schema.AnswerSchema;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.JsonText;
import java.util.Optional;

/**
 * The ids of a collection, as the tools that take them want them.
 *
 * @param name what paths call an id; empty if no tool takes one
 * @param schema of that argument
 */
record ItemIds(String name, AnswerSchema schema) {

    static ItemIds of(Simulator simulator, KnownTool tool, RestOperation operation) {
        return simulator.routes(tool)
                .itemTool(operation)
                .flatMap(found -> simulator.find(found.tool().name()))
                .map(ItemIds::of)
                .orElseGet(() -> new ItemIds("", AnswerSchema.parse(JsonText.EMPTY_OBJECT)));
    }

    private static ItemIds of(KnownTool tool) {
        RestOperation operation = (RestOperation) tool.known().operation();
        String path = operation.path();
        String name = path.substring(path.lastIndexOf('{') + 1).replaceFirst("}.*", "");
        String schema = operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH && parameter.name().equals(name))
                .map(Parameter::argument)
                .map(argument -> tool.argument(argument).toString())
                .findFirst()
                .orElse("{}");
        return new ItemIds(name, AnswerSchema.parse(new JsonText(schema.isEmpty() ? "{}" : schema)));
    }

    /** An item's id. */
    Optional<String> id(ObjectNode item) {
        return Entities.idMember(item, name).map(member -> item.get(member).asText());
    }

    /** The id that a call chose for what it creates. */
    Optional<String> given(ObjectNode item, ObjectNode arguments) {
        return Entities.idMember(item, name)
                .flatMap(member -> arguments.properties().stream()
                        .filter(argument -> Json.bare(argument.getKey()).equals(Json.bare(member)))
                        .findFirst())
                .map(argument -> argument.getValue().asText());
    }

    /** Gives an item its id, as a number where its id was one. */
    void put(ObjectNode item, String id) {
        Entities.idMember(item, name).ifPresent(member -> item.set(member, typed(id, item.get(member).isNumber())));
    }

    boolean accepts(String id) {
        return schema.faults(typed(id, false)).isEmpty() || id.matches("-?\\d{1,18}") && schema.faults(typed(id, true)).isEmpty();
    }

    /** An id that tools take, of the kind that the item has. */
    String draw(ObjectNode item, Draw draw) {
        if (schema.root().has("type")) {
            JsonNode drawn = new Unexampled(schema).draw(draw);
            boolean same = Entities.idMember(item, name).map(item::get).filter(own -> own.isNumber() && !drawn.isNumber()).isEmpty();
            if (same) {
                return drawn.asText();
            }
        }
        boolean number = Entities.idMember(item, name).map(item::get).filter(JsonNode::isNumber).isPresent();
        return number ? Long.toString(1000 + Math.floorMod(draw.number(), 9000L)) : Long.toHexString(draw.number() | 1L << 60);
    }

    private static JsonNode typed(String id, boolean number) {
        return number && id.matches("-?\\d{1,18}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(id))
                : JsonNodeFactory.instance.textNode(id);
    }

    /** Every id is another, so that the document's example serves for none. */
    private record Unexampled(AnswerSchema schema) {

        JsonNode draw(Draw draw) {
            ObjectNode bare = schema.root().deepCopy();
            bare.remove("example");
            bare.remove("examples");
            return AnswerSchema.parse(new JsonText(bare.toString())).draw(draw);
        }
    }
}
