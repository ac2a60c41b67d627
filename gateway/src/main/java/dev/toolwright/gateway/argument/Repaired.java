package dev.toolwright.gateway.argument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Arguments as they are to be sent.
 *
 * @param notes what was mended, a line each that begins with a JSON pointer; empty: nothing, and the value is the one given
 */
public record Repaired(JsonNode value, List<String> notes) {

    public Repaired {
        notes = List.copyOf(notes);
    }
}
