package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A mention in the form an argument asks for.
 *
 * @param value the JSON value
 * @param fit how well it fits, 0 to 1
 * @param part whether only a part of the mention is used
 */
record Shape(JsonNode value, double fit, boolean part) {

    static Shape whole(JsonNode value, double fit) {
        return new Shape(value, fit, false);
    }

    Shape times(double factor) {
        return new Shape(value, fit * factor, part);
    }
}
