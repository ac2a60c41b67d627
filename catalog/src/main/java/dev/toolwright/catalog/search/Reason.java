package dev.toolwright.catalog.search;

import java.util.List;

/**
 * One thing that a tool's score is made of.
 *
 * @param what in words for people
 * @param adds what it adds to the score
 * @param details what this is made of in turn, most first; may be empty
 */
public record Reason(String what, double adds, List<Reason> details) {

    public Reason {
        details = List.copyOf(details);
    }

    static Reason of(String what, double adds) {
        return new Reason(what, adds, List.of());
    }
}
