package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.induce.shape.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which columns are read from one place: a scalar by itself, the rows of a group together. */
final class Units {

    private Units() {}

    /**
     * The units.
     *
     * @param joint whether groups that always have equally many rows are one: values of two lists that take turns in the text
     */
    static List<List<Column>> of(List<Column> columns, boolean joint) {
        Map<Object, List<Column>> units = new LinkedHashMap<>();
        for (Column column : columns) {
            Object key = column.group() == Column.NONE
                    ? column
                    : joint ? column.cases().stream().map(List::size).toList() : Integer.valueOf(column.group());
            units.computeIfAbsent(Objects.requireNonNull(key), _ -> new ArrayList<>()).add(column);
        }
        return List.copyOf(units.values());
    }
}
