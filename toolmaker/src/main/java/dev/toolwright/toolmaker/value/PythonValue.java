package dev.toolwright.toolmaker.value;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.tool.JsonText;
import java.math.BigInteger;
import java.util.List;

/**
 * A value that came out of made code. JSON has one word for lists and tuples; code that hashes or concatenates them has two,
 * so they are kept apart here.
 */
public sealed interface PythonValue {

    /** None. */
    record None() implements PythonValue {}

    /** True or False. */
    record Bool(boolean value) implements PythonValue {}

    /** An int. */
    record Whole(BigInteger value) implements PythonValue {}

    /** A finite float. */
    record Real(double value) implements PythonValue {}

    /** A str. */
    record Text(String value) implements PythonValue {}

    /** A list, tuple or set. */
    record Items(Kind kind, List<PythonValue> items) implements PythonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A dict, in its order. */
    record Dict(List<Entry> entries) implements PythonValue {
        public Dict {
            entries = List.copyOf(entries);
        }
    }

    /** What holds {@link Items}. A set's are sorted. */
    enum Kind {
        LIST,
        TUPLE,
        SET
    }

    /** An entry of a dict; its key is no container. */
    record Entry(PythonValue key, PythonValue value) {}

    /** As JSON, by the table in the sandbox's package documentation. Of keys that read the same the last one counts. */
    default JsonNode json() {
        return PythonJson.of(this);
    }

    /** The same as text. */
    default JsonText jsonText() {
        return new JsonText(json().toString());
    }

    /** The expression that makes this value in Python, on one line, in ASCII. */
    default String literal() {
        return PythonLiteral.of(this);
    }

    /**
     * Reads what {@code values.py} writes.
     *
     * @throws IllegalArgumentException if it is nothing of the kind, because made code forged it
     */
    static PythonValue parse(JsonNode typed) {
        return PythonJson.parse(typed);
    }
}
