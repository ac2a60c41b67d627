package dev.toolwright.models.offline.text;

/**
 * A part of an instruction that says or asks one thing.
 *
 * @param text the part
 * @param span where it stands in the instruction
 * @param mood whether it asks for something or only says something that others need
 */
public record Clause(String text, Span span, Mood mood) {

    /** What a clause is for. */
    public enum Mood {
        /** A question or an order. */
        ASKS,
        /** A statement: context for the others. */
        SAYS
    }

    public boolean asks() {
        return mood == Mood.ASKS;
    }
}
