package dev.toolwright.models.offline.fill;

import java.util.List;
import java.util.Set;

/** Which end of something a value is: said by a preposition in a sentence, or by an argument's name. */
public enum Cue {
    START(
            Set.of("from", "since", "between", "starting", "beginning", "after", "convert", "arriving", "changing", "turn"),
            Set.of("from", "start", "begin", "source", "base", "sinc", "origin", "first", "a", "left", "min", "minimum", "low", "lower", "checkin", "old", "befor", "x1", "lat1", "lon1", "lng1", "before", "origin")),
    END(
            Set.of("to", "until", "till", "through", "into", "in", "and", "by", "ending", "before", "leaving", "with", "as"),
            Set.of("to", "end", "target", "until", "destin", "second", "b", "right", "max", "maximum", "high", "upper", "checkout", "quot", "finish", "new", "after", "x2", "lat2", "lon2", "lng2", "dest")),
    NONE(Set.of(), Set.of());

    private final Set<String> prepositions;
    private final Set<String> names;

    Cue(Set<String> prepositions, Set<String> names) {
        this.prepositions = prepositions;
        this.names = names;
    }

    static Cue ofPreposition(String lower) {
        return START.prepositions.contains(lower) ? START : END.prepositions.contains(lower) ? END : NONE;
    }

    static Cue ofName(List<String> stems) {
        for (String stem : stems) {
            if (START.names.contains(stem)) {
                return START;
            }
            if (END.names.contains(stem)) {
                return END;
            }
        }
        return NONE;
    }
}
