package dev.toolwright;

import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;

/** A made tool was to be used, and none of its versions serves. */
public final class NotServingException extends RuntimeException {

    private final ToolState state;

    NotServingException(MadeTool newest) {
        super(newest.name() + " does not serve: its newest version " + newest.version() + " is " + newest.state().label()
                + (newest.state() == ToolState.VERIFIED ? ", but not approved yet" : ""));
        this.state = newest.state();
    }

    /** Where its newest version stands. */
    public ToolState state() {
        return state;
    }
}
