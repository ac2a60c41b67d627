package dev.toolwright.toolmaker.instance;

import dev.toolwright.budget.Usage;
import java.util.Optional;

/**
 * A class of questions that one tool could serve: an entry of the functional cache, before it has its function and after.
 *
 * @param id given by the store; counts from 1
 * @param label what it is about, for people and for the dispatcher; a model's words, not to be trusted
 * @param state where it stands
 * @param tool name of the tool that serves it; absent until there is one
 * @param failedMakings how often a tool was tried to be made of it and could not
 * @param spent on answering its questions, as far as no making counts it; {@code made} and {@code failed} of the store set it
 *     back, since a making lists what its answers cost
 */
public record Kind(long id, String label, State state, Optional<String> tool, int failedMakings, Usage spent) {

    /** Where a kind stands. */
    public enum State {
        /** Questions are set aside; a tool is made once enough of them are answered. */
        COLLECTING,
        /** A tool was made of it. */
        MADE,
        /** No tool is tried to be made of it any more. */
        GIVEN_UP
    }
}
