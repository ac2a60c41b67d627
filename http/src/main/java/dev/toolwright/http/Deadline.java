package dev.toolwright.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When an exchange must be over.
 *
 * @param end may be as far away as {@link Instant#MAX}
 * @param clock tells how much of it is left
 */
record Deadline(Instant end, Clock clock) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** Zero or less when it has passed; at most a year, so that it fits. */
    long remainingNanos() {
        Duration left = Duration.between(clock.instant(), end);
        return (left.compareTo(LONGEST) > 0 ? LONGEST : left).toNanos();
    }
}
