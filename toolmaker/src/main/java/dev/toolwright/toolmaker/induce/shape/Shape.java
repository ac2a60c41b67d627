package dev.toolwright.toolmaker.induce.shape;

import dev.toolwright.toolmaker.value.PythonValue;
import java.util.List;

/** How an argument is built from columns of values that are read from the question. */
public sealed interface Shape {

    /** The same in every question. */
    record Constant(PythonValue value) implements Shape {}

    /** One value of a column: of its current row, or its only one. */
    record Leaf(int column) implements Shape {}

    /** Containers of a fixed number of parts; a dict's have fixed keys. */
    record Fixed(Container container, List<PythonValue> keys, List<Shape> parts) implements Shape {
        public Fixed {
            keys = List.copyOf(keys);
            parts = List.copyOf(parts);
        }
    }

    /** A container of any number of elements: one for each row of a group. A dict's element is a key and a value. */
    record Rows(Container container, int group, List<Shape> element) implements Shape {
        public Rows {
            element = List.copyOf(element);
        }
    }

    /** What holds parts. */
    enum Container {
        LIST,
        TUPLE,
        SET,
        DICT
    }
}
