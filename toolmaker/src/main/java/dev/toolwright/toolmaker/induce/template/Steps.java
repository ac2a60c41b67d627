package dev.toolwright.toolmaker.induce.template;

/** How many characters may be looked at while templates are worked out. Counted, not timed: the same everywhere. Not thread-safe. */
public final class Steps {

    private long left;

    /** @param most above zero */
    public Steps(long most) {
        left = most;
    }

    /** One more; false if there are none left. */
    boolean take() {
        return left > 0 && left-- > 0;
    }

    /** Whether there are none left. */
    public boolean spent() {
        return left <= 0;
    }
}
