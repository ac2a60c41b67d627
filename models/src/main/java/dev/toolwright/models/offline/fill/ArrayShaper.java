package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import java.util.Optional;

/** Writes mentions as arrays: lists as they are, single values as lists of one. */
final class ArrayShaper {

    private static final double SINGLE = 0.4;

    private final ValueShaper values;

    ArrayShaper(ValueShaper values) {
        this.values = values;
    }

    Optional<Shape> shape(Mention mention, Slot slot) {
        return switch (mention.kind()) {
            case NUMBERS, TEXTS, JSON -> JsonTexts.parse(mention.value())
                    .filter(JsonNode::isArray)
                    .flatMap(list -> list(list, mention.kind(), slot));
            default -> single(mention, slot);
        };
    }

    private static Optional<Shape> list(JsonNode list, MentionKind kind, Slot slot) {
        double fit = slot.fit(kind);
        if (slot.items().isEmpty()) {
            return Optional.of(Shape.whole(list, fit));
        }
        Slot item = slot.items().getFirst();
        ArrayNode converted = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : list) {
            converted.add(convert(element, item));
        }
        for (JsonNode element : converted) {
            if (!suits(element, item)) {
                return Optional.empty();
            }
        }
        return Optional.of(Shape.whole(converted, fit));
    }

    private static JsonNode convert(JsonNode element, Slot item) {
        return item.type() == SlotType.STRING && element.isNumber() ? JsonNodeFactory.instance.textNode(element.asText()) : element;
    }

    private static boolean suits(JsonNode element, Slot item) {
        return switch (item.type()) {
            case INTEGER -> element.isNumber() && element.decimalValue().stripTrailingZeros().scale() <= 0;
            case NUMBER -> element.isNumber();
            case STRING -> element.isTextual() && (item.choices().isEmpty() || item.choices().contains(element.asText()));
            case BOOLEAN -> element.isBoolean();
            case ARRAY -> element.isArray()
                    && (element.isEmpty() || item.items().isEmpty() || suits(element.get(0), item.items().getFirst()));
            case OBJECT -> element.isObject() && item.properties().stream().filter(Slot::required).allMatch(p -> element.has(p.name()));
            case ANY -> true;
        };
    }

    private Optional<Shape> single(Mention mention, Slot slot) {
        if (slot.items().isEmpty() || slot.items().getFirst().type() == SlotType.ARRAY) {
            return Optional.empty();
        }
        return values.shape(mention, slot.items().getFirst())
                .map(shape -> Shape.whole(JsonNodeFactory.instance.arrayNode().add(shape.value()), shape.fit() * SINGLE));
    }
}
