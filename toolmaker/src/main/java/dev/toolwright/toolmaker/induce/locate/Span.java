package dev.toolwright.toolmaker.induce.locate;

/** A part of a question, from its first character to before the character {@code end}. */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
