package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A value in an answer: a leaf of its JSON, or an array.
 *
 * @param path names of the fields on the way, outermost first; empty if the answer itself is the value
 * @param value the value
 * @param echo whether it only repeats what was sent
 */
public record Finding(List<String> path, JsonNode value, Echo echo) {

    /** What a value repeats. */
    public enum Echo {
        NOTHING,
        /** The value of an argument, under another name: it may be the one chosen. */
        VALUE,
        /** An argument, name and value. */
        ARGUMENT
    }

    public Finding {
        path = List.copyOf(path);
    }

    /** Names of the field and of the object that it stands in. */
    String label() {
        return path.size() < 2 ? name() : path.get(path.size() - 2) + " " + name();
    }

    /** Name of the field; "result" if the answer itself is the value. */
    public String name() {
        return path.isEmpty() ? "result" : path.getLast();
    }
}
