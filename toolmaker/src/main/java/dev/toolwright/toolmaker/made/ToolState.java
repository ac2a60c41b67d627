package dev.toolwright.toolmaker.made;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a version of a made tool stands: {@code proposed → verified → approved → retired}, or {@code rejected}. */
public enum ToolState {
    /** A function exists; it has not reproduced its examples yet. */
    PROPOSED,
    /** It reproduces its examples. Whether it may serve is for the approval policy to say. */
    VERIFIED,
    /** It serves. */
    APPROVED,
    /** It served, and does so no more. */
    RETIRED,
    /** It never served: a check or a person refused it. */
    REJECTED;

    public boolean mayBecome(ToolState next) {
        return next().contains(next);
    }

    /** The states that may come after this one; none after an end. */
    public Set<ToolState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(VERIFIED, REJECTED);
            case VERIFIED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(RETIRED);
            case RETIRED, REJECTED -> EnumSet.noneOf(ToolState.class);
        };
    }

    /** As people and files write it: {@code verified}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
