package dev.toolwright.toolmaker.induce.format;

import dev.toolwright.toolmaker.value.PythonValue;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Python expression that gets text from {@code value}.
 *
 * @param python may use {@code question} and the functions of {@code named.py} and {@code option.py}
 * @param asks whether it needs the question
 */
record Rendering(String python, boolean asks) {

    private static final int MOST_PARTS = 4;
    private static final int MOST_DIGITS = 6;
    private static final List<String> SEPARATORS = List.of(" ", ", ", " - ", "", "\n", ",", "-", " and ", "; ", "/", ":", " to ");

    /** Those that suit the values, simplest first. */
    static List<Rendering> of(List<PythonValue> values) {
        List<Rendering> found = new ArrayList<>(whole("value", values));
        if (values.stream().allMatch(Dict.class::isInstance)) {
            found.addAll(lookups("value"));
            keys(values).forEach(key -> found.addAll(whole(
                    "value[" + key.literal() + "]", values.stream().map(value -> at((Dict) value, key)).toList())));
        }
        if (values.stream().allMatch(Items.class::isInstance)) {
            if (values.stream().allMatch(Rendering::pairs)) {
                found.addAll(lookups("dict(value)"));
            }
            int parts = values.stream().mapToInt(value -> ((Items) value).items().size()).min().orElse(0);
            IntStream.range(0, Math.min(parts, MOST_PARTS)).forEach(part -> found.addAll(whole(
                    "value[" + part + "]", values.stream().map(value -> ((Items) value).items().get(part)).toList())));
            if (parts > 0) {
                found.addAll(whole("value[-1]", values.stream().map(value -> ((Items) value).items().getLast()).toList()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Rendering> whole(String expression, List<PythonValue> values) {
        List<Rendering> found = new ArrayList<>(List.of(new Rendering("str(" + expression + ")", false)));
        if (values.stream().allMatch(value -> value instanceof Items || value instanceof Dict)) {
            SEPARATORS.forEach(separator -> found.add(new Rendering(
                    new PythonValue.Text(separator).literal() + ".join(str(item) for item in " + expression + ")", false)));
        }
        if (values.stream().allMatch(value -> value instanceof PythonValue.Real || value instanceof PythonValue.Whole)) {
            IntStream.rangeClosed(0, MOST_DIGITS)
                    .forEach(digits -> found.add(new Rendering("f\"{" + expression + ":." + digits + "f}\"", false)));
        }
        return found;
    }

    private static List<Rendering> lookups(String dict) {
        return Stream.of("True", "False")
                .map(last -> new Rendering("str(" + dict + "[named(" + dict + ", stem(question), " + last + ")])", true))
                .toList();
    }

    private static boolean pairs(PythonValue value) {
        return !((Items) value).items().isEmpty()
                && ((Items) value).items().stream().allMatch(item -> item instanceof Items pair && pair.items().size() == 2
                        && !(pair.items().getFirst() instanceof Items) && !(pair.items().getFirst() instanceof Dict));
    }

    /** Keys that all values have. */
    private static List<PythonValue> keys(List<PythonValue> values) {
        return ((Dict) values.getFirst()).entries().stream()
                .map(PythonValue.Entry::key)
                .filter(key -> values.stream().allMatch(value -> has((Dict) value, key)))
                .limit(2 * MOST_PARTS)
                .toList();
    }

    private static boolean has(Dict dict, PythonValue key) {
        return dict.entries().stream().anyMatch(entry -> entry.key().equals(key));
    }

    private static PythonValue at(Dict dict, PythonValue key) {
        return dict.entries().stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow().value();
    }
}
