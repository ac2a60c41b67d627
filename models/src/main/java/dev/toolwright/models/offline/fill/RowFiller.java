package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills arrays of objects from groups of values in a row: "5 feet and 11 inches" is two measures. */
final class RowFiller {

    private static final double LEAST = 0.4;

    private final OptionFinder options;

    RowFiller(OptionFinder options) {
        this.options = options;
    }

    /** Rows of which each has all required properties; empty if there is none or the slot is no array of objects. */
    Optional<Row> fill(Slot slot, Source source) {
        if (slot.type() != SlotType.ARRAY || slot.items().isEmpty() || slot.items().getFirst().properties().isEmpty()) {
            return Optional.empty();
        }
        List<Slot> columns = slot.items().getFirst().properties().stream().filter(Slot::required).toList();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Span> taken = new ArrayList<>();
        int from = 0;
        Optional<Row> next = columns.isEmpty() ? Optional.empty() : row(columns, source, from);
        while (next.isPresent()) {
            rows.add(next.get().value());
            taken.add(next.get().span());
            from = next.get().span().end();
            next = row(columns, source, from);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Row(rows, new Span(taken.getFirst().start(), from)));
    }

    /** The next row: for each column the first value after {@code from} that fits and is not taken by another column. */
    private Optional<Row> row(List<Slot> columns, Source source, int from) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        List<Option> chosen = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Target target = new Target(List.of(columns.get(i).name()), columns.get(i), true);
            Optional<Option> first = options.find(i, target, List.of(source)).stream()
                    .filter(option -> option.place() >= 0 && option.span().start() >= from && option.score() >= LEAST)
                    .filter(option -> chosen.stream().noneMatch(option::clashes))
                    .min(Comparator.comparingInt((Option option) -> option.span().start()).thenComparing(option -> -option.score()));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(first.get());
            row.set(columns.get(i).name(), first.get().value());
        }
        int start = chosen.stream().mapToInt(option -> option.span().start()).min().orElse(from);
        int end = chosen.stream().mapToInt(option -> option.span().end()).max().orElse(from);
        return Optional.of(new Row(row, new Span(start, end)));
    }

    /**
     * @param value an object, or an array of them
     * @param span the words taken
     */
    record Row(JsonNode value, Span span) {}
}
