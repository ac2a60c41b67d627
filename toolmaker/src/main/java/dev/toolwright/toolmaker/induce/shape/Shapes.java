package dev.toolwright.toolmaker.induce.shape;

import dev.toolwright.toolmaker.induce.shape.Shape.Constant;
import dev.toolwright.toolmaker.induce.shape.Shape.Container;
import dev.toolwright.toolmaker.induce.shape.Shape.Fixed;
import dev.toolwright.toolmaker.induce.shape.Shape.Leaf;
import dev.toolwright.toolmaker.induce.shape.Shape.Rows;
import dev.toolwright.toolmaker.value.PythonValue;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Entry;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The arguments of all cases taken apart.
 *
 * @param parameters shape by parameter name
 * @param columns by number
 */
public record Shapes(Map<String, Shape> parameters, List<Column> columns) {

    public Shapes {
        columns = List.copyOf(columns);
    }

    /** Takes apart the arguments of several cases; absent if they have no shape in common. */
    public static Optional<Shapes> of(List<Dict> arguments, Preference preference) {
        return new Builder(preference).build(arguments);
    }

    /** The same with some columns read in the place of others, by number. */
    public Shapes reading(Map<Integer, Integer> others) {
        Map<String, Shape> changed = new LinkedHashMap<>();
        parameters.forEach((name, shape) -> changed.put(name, reading(shape, others)));
        return new Shapes(changed, columns);
    }

    private static Shape reading(Shape shape, Map<Integer, Integer> others) {
        return switch (shape) {
            case Constant constant -> constant;
            case Leaf leaf -> new Leaf(others.getOrDefault(leaf.column(), leaf.column()));
            case Fixed fixed -> new Fixed(
                    fixed.container(), fixed.keys(), fixed.parts().stream().map(part -> reading(part, others)).toList());
            case Rows rows -> new Rows(
                    rows.container(), rows.group(), rows.element().stream().map(part -> reading(part, others)).toList());
        };
    }

    private static final class Builder {

        private static final int MOST_FIXED = 8;

        private final Preference preference;
        private final List<Column> columns = new ArrayList<>();
        private String parameter = "";
        private int groups;

        Builder(Preference preference) {
            this.preference = preference;
        }

        Optional<Shapes> build(List<Dict> arguments) {
            Map<String, Shape> shapes = new LinkedHashMap<>();
            List<PythonValue> names = keys(arguments.getFirst());
            for (PythonValue name : names) {
                List<PythonValue> values = arguments.stream().map(each -> find(each, name)).flatMap(Optional::stream).toList();
                if (values.size() < arguments.size() || !(name instanceof PythonValue.Text text)) {
                    return Optional.empty();
                }
                parameter = text.value();
                Optional<Shape> shape = shape(values);
                if (shape.isEmpty()) {
                    return Optional.empty();
                }
                shapes.put(parameter, shape.get());
            }
            boolean same = arguments.stream().allMatch(each -> each.entries().size() == names.size());
            return same ? Optional.of(new Shapes(shapes, columns)) : Optional.empty();
        }

        private Optional<Shape> shape(List<PythonValue> values) {
            boolean constant = values.stream().distinct().count() == 1;
            PythonValue first = values.getFirst();
            if (values.stream().allMatch(Builder::scalar)) {
                boolean unread = first instanceof PythonValue.None || first instanceof PythonValue.Bool;
                return constant && (unread || preference == Preference.CONSTANT)
                        ? Optional.of(new Constant(first))
                        : Optional.of(leaf(Column.NONE, values.stream().map(List::of).toList()));
            }
            Optional<Shape> found = preference == Preference.FIXED
                    ? fixed(values).or(() -> rows(values))
                    : rows(values).or(() -> fixed(values));
            return found.or(() -> constant ? Optional.of(new Constant(first)) : Optional.empty());
        }

        private Optional<Shape> rows(List<PythonValue> values) {
            Optional<Container> container = container(values);
            if (container.isEmpty()) {
                return Optional.empty();
            }
            int group = groups++;
            int before = columns.size();
            List<List<PythonValue>> elements = values.stream().map(value -> elements(value)).toList();
            Optional<List<Shape>> element = container.get() == Container.DICT
                    ? flat(elements, group).map(shape -> ((Fixed) shape).parts())
                    : flat(elements, group).map(shape -> List.<Shape>of(shape));
            if (element.isEmpty()) {
                columns.subList(before, columns.size()).clear();
            }
            return element.map(parts -> new Rows(container.get(), group, parts));
        }

        /** The shape of a row: one scalar, or a fixed number of them. */
        private Optional<Shape> flat(List<List<PythonValue>> elements, int group) {
            List<PythonValue> all = elements.stream().flatMap(List::stream).toList();
            if (all.isEmpty()) {
                return Optional.empty();
            }
            if (all.stream().allMatch(Builder::scalar)) {
                return Optional.of(leaf(group, elements));
            }
            Optional<Container> container = container(all);
            List<PythonValue> keys = all.getFirst() instanceof Dict dict ? keys(dict) : List.of();
            int arity = parts(all.getFirst()).size();
            boolean regular = container.isPresent()
                    && all.stream().allMatch(each -> parts(each).size() == arity && parts(each).stream().allMatch(Builder::scalar)
                            && (!(each instanceof Dict dict) || keys(dict).equals(keys)));
            return !regular || container.get() == Container.SET || arity == 0
                    ? Optional.empty()
                    : Optional.of(new Fixed(container.get(), keys, IntStream.range(0, arity)
                            .<Shape>mapToObj(part -> leaf(group, elements.stream()
                                    .map(rows -> rows.stream().map(row -> parts(row).get(part)).toList())
                                    .toList()))
                            .toList()));
        }

        private Optional<Shape> fixed(List<PythonValue> values) {
            Optional<Container> container = container(values);
            int size = parts(values.getFirst()).size();
            List<PythonValue> keys = values.getFirst() instanceof Dict dict ? keys(dict) : List.of();
            boolean same = container.isPresent() && container.get() != Container.SET && size > 0 && size <= MOST_FIXED
                    && values.stream().allMatch(value -> parts(value).size() == size
                            && (!(value instanceof Dict dict) || keys(dict).equals(keys)));
            if (!same) {
                return Optional.empty();
            }
            int before = columns.size();
            List<Shape> shapes = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int part = i;
                Optional<Shape> shape = shape(values.stream().map(value -> parts(value).get(part)).toList());
                if (shape.isEmpty()) {
                    columns.subList(before, columns.size()).clear();
                    return Optional.empty();
                }
                shapes.add(shape.get());
            }
            return Optional.of(new Fixed(container.get(), keys, shapes));
        }

        private Leaf leaf(int group, List<List<PythonValue>> cases) {
            columns.add(new Column(columns.size(), parameter, group, cases));
            return new Leaf(columns.size() - 1);
        }

        private static Optional<Container> container(List<PythonValue> values) {
            List<Optional<Container>> found = values.stream().map(Builder::container).distinct().toList();
            return found.size() == 1 ? found.getFirst() : Optional.empty();
        }

        private static Optional<Container> container(PythonValue value) {
            return switch (value) {
                case Items items -> Optional.of(Container.valueOf(items.kind().name()));
                case Dict _ -> Optional.of(Container.DICT);
                case PythonValue.None _, PythonValue.Bool _, PythonValue.Whole _, PythonValue.Real _, PythonValue.Text _ ->
                    Optional.empty();
            };
        }

        private static boolean scalar(PythonValue value) {
            return container(value).isEmpty();
        }

        /** Elements as rows: a dict's are pairs. */
        private static List<PythonValue> elements(PythonValue value) {
            return value instanceof Dict dict
                    ? dict.entries().stream()
                            .<PythonValue>map(entry -> new Items(PythonValue.Kind.TUPLE, List.of(entry.key(), entry.value())))
                            .toList()
                    : parts(value);
        }

        private static List<PythonValue> parts(PythonValue value) {
            return switch (value) {
                case Items items -> items.items();
                case Dict dict -> dict.entries().stream().map(Entry::value).toList();
                case PythonValue.None _, PythonValue.Bool _, PythonValue.Whole _, PythonValue.Real _, PythonValue.Text _ -> List.of();
            };
        }

        private static List<PythonValue> keys(Dict dict) {
            return dict.entries().stream().map(Entry::key).toList();
        }

        private static Optional<PythonValue> find(Dict dict, PythonValue key) {
            return dict.entries().stream().filter(entry -> entry.key().equals(key)).map(Entry::value).findFirst();
        }
    }
}
