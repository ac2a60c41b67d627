package dev.toolwright.catalog.change;

import java.util.Locale;
import java.util.Optional;

/**
 * One place in which two states of a tool differ.
 *
 * @param part of the tool
 * @param pointer to the place (RFC 6901), in the schema or in how the tool is called; empty: the whole part
 * @param before what stood there: JSON in {@link Part#SCHEMA} and {@link Part#CALL}, else text; empty: nothing. Of a list whose
 *     order means nothing, like {@code required}: the elements that went
 * @param after what stands there now, or the elements that came
 */
public record Difference(Part part, String pointer, Optional<String> before, Optional<String> after) {

    /** Parts of a tool that can differ. */
    public enum Part {
        /** Its name in its document. */
        TITLE,
        DESCRIPTION,
        /** The schema of its arguments. */
        SCHEMA,
        /** How it is called: method, server, path, where arguments go, credentials. */
        CALL;

        /** In lower case, for people and for JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place in one word or path, without what stood there: {@code description}, {@code schema /properties/limit/type}. */
    public String place() {
        return pointer.isEmpty() ? part.word() : part.word() + " " + pointer;
    }
}
