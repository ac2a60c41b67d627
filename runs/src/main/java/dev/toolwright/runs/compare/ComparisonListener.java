package dev.toolwright.runs.compare;

import dev.toolwright.runs.RunListener;

/** Hears how a comparison goes on: after each {@link #contenderBegun}, what a run tells. */
public interface ComparisonListener extends RunListener {

    /** Hears nothing. */
    ComparisonListener NONE = new ComparisonListener() {};

    /**
     * Called before anything is done for a contender, and the comparison waits: what contenders must not inherit from one
     * another, the state of APIs that they change for one, can be renewed here.
     */
    default void contenderBegun(Contender contender) {}
}
