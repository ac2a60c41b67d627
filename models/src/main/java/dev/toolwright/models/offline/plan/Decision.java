package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What to do next. */
public sealed interface Decision {

    /** @return why, in a sentence or two */
    String thought();

    /**
     * @param tool name of the tool
     * @param arguments what it is given
     * @param callsToCome further calls that the plan holds, at least
     */
    record Call(String thought, String tool, ObjectNode arguments, int callsToCome) implements Decision {}

    /** @param answer for the person who asked */
    record Answer(String thought, String answer) implements Decision {}

    /** Nothing is left to try. */
    record GiveUp(String thought) implements Decision {}
}
