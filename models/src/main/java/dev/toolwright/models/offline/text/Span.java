package dev.toolwright.models.offline.text;

import java.util.Collection;

/**
 * A part of a text.
 *
 * @param start first character
 * @param end after the last character
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean holds(int position) {
        return start <= position && position < end;
    }

    public int length() {
        return end - start;
    }

    /** Whether a position lies inside one of the spans. */
    public static boolean anyHolds(Collection<Span> spans, int position) {
        return spans.stream().anyMatch(span -> span.holds(position));
    }
}
