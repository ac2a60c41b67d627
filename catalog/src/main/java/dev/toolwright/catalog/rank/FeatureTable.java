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

    /** One row for each candidate, one figure in it for each feature. */
    public float[][] rows() {
        int candidates = columns.isEmpty() ? 0 : columns.getFirst().size();
        float[][] rows = new float[candidates][columns.size()];
        for (int feature = 0; feature < columns.size(); feature++) {
            double[] values = columns.get(feature).values();
            for (int candidate = 0; candidate < candidates; candidate++) {
                rows[candidate][feature] = (float) values[candidate];
            }
        }
        return rows;
    }
}
