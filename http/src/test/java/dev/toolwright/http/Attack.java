package dev.toolwright.http;

import dev.toolwright.http.HttpFailure.Kind;
import java.time.Duration;
import java.util.Set;

/**
 * One attack.
 *
 * @param name what it tries
 * @param ends how it may end; empty: no such call can even be written
 * @param patience how long the call may take; short only where the attack is to take for ever
 */
record Attack(String name, Set<Kind> ends, Duration patience, Aim aim) {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(250);

    /** Sets the attack up and gives the call that runs into it. */
    interface Aim {
        HttpCall at(Arena arena) throws Exception;
    }

    static Attack of(String name, Set<Kind> ends, Aim aim) {
        return new Attack(name, ends, LONG, aim);
    }

    /** One that can't be written down as a call. */
    static Attack unwritable(String name, Aim aim) {
        return of(name, Set.of(), aim);
    }

    /** One that would take for ever. */
    static Attack endless(String name, Aim aim) {
        return new Attack(name, Set.of(Kind.TIMED_OUT), SHORT, aim);
    }

    @Override
    public String toString() {
        return name;
    }
}
