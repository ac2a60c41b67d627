package dev.toolwright.models.offline.fill;

import java.util.List;
import java.util.Set;

/** Which end of something a value is: said by a preposition in a sentence, or by an argument's name. */
public enum Cue {
    START(
            "from since between starting beginning after convert arriving changing turn",
            "from start begin source base sinc origin first a left min minimum low lower checkin old befor x1 lat1 lon1 lng1"),
    END(
            "to until till through into in and by ending before leaving with as",
            "to end target until destin dest second b right max maximum high upper checkout quot finish new after x2 lat2 lon2 lng2"),
    NONE("", "");

    private final Set<String> prepositions;
    private final Set<String> names;

    Cue(String prepositions, String names) {
        this.prepositions = Set.of(prepositions.split(" "));
        this.names = Set.of(names.split(" "));
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
