package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.induce.shape.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns are read from one place: a scalar by itself, the rows of a group together.
 *
 * @param list each unit's columns
 * @param reused columns that are not read by themselves, because others have the same values, to these; by number
 */
record Units(List<List<Column>> list, Map<Integer, Integer> reused) {

    Units {
        list = List.copyOf(list);
        reused = Map.copyOf(reused);
    }

    /** How groups are put together. */
    enum Grouping {
        /** Each by itself. */
        APART,
        /** A list of what another list or dict has too is not looked for again. */
        REUSED,
        /** Groups that always have equally many rows are one: values of two lists that take turns in the text. */
        JOINT
    }

    static Units of(List<Column> columns, Grouping grouping) {
        Map<Object, List<Column>> units = new LinkedHashMap<>();
        for (Column column : columns) {
            Object key = column.group() == Column.NONE
                    ? column
                    : grouping == Grouping.JOINT ? column.cases().stream().map(List::size).toList() : Integer.valueOf(column.group());
            units.computeIfAbsent(Objects.requireNonNull(key), _ -> new ArrayList<>()).add(column);
        }
        List<List<Column>> all = List.copyOf(units.values());
        return grouping == Grouping.REUSED ? reusing(all) : new Units(all, Map.of());
    }

    private static Units reusing(List<List<Column>> units) {
        List<List<Column>> kept = new ArrayList<>(units);
        Map<Integer, Integer> reused = new HashMap<>();
        for (List<Column> unit : units) {
            if (unit.size() == 1) {
                twin(unit.getFirst(), kept).ifPresent(twin -> {
                    reused.put(unit.getFirst().number(), twin.number());
                    kept.remove(unit);
                });
            }
        }
        return new Units(kept, reused);
    }

    /** A column with the same values in a unit that stays. */
    private static Optional<Column> twin(Column column, List<List<Column>> units) {
        return units.stream()
                .flatMap(List::stream)
                .filter(other -> other.number() != column.number() && other.cases().equals(column.cases()))
                .filter(other -> (other.group() == Column.NONE) == (column.group() == Column.NONE))
                .findFirst();
    }
}
