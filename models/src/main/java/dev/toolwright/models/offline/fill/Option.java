package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.text.Span;

/**
 * A way to fill a target.
 *
 * @param target index of the target
 * @param value what would be sent
 * @param score how well it fits, about 0 to 1.5
 * @param place the source it is from, -1 for none
 * @param span the words it takes
 * @param shared whether others may take the same words: a part of a date
 * @param named whether the words beside it name the argument
 * @param origin where it was found
 */
record Option(int target, JsonNode value, double score, int place, Span span, boolean shared, boolean named, Origin origin) {

    Option times(double factor) {
        return new Option(target, value, score * factor, place, span, shared, named, origin);
    }

    boolean clashes(Option other) {
        return target == other.target
                || !shared && !other.shared && place >= 0 && place == other.place && span.overlaps(other.span);
    }
}
