package dev.toolwright.catalog.rank;

import java.util.ArrayList;
import java.util.List;

/** Columns of figures with their names. */
public final class FeatureTable {

    private final List<String> names = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    void add(String name, Column column) {
        names.add(name);
        columns.add(column);
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }
}
