package dev.toolwright.toolmaker.induce.shape;

import dev.toolwright.toolmaker.value.PythonValue;
import java.util.List;

/**
 * Values of one kind: for each solved case, one for each row; of a scalar, one.
 *
 * @param name of the parameter it comes from
 * @param group the rows it belongs to; {@link #NONE} for a scalar
 */
public record Column(int number, String name, int group, List<List<PythonValue>> cases) {

    /** No group. */
    public static final int NONE = -1;

    public Column {
        cases = cases.stream().map(List::copyOf).toList();
    }
}
