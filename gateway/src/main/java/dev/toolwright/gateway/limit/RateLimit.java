package dev.toolwright.gateway.limit;

import java.time.Duration;

/**
 * How often one host may be called.
 *
 * @param calls at most, at once or spread; above 0
 * @param per within which time; above zero
 */
public record RateLimit(int calls, Duration per) {

    public RateLimit {
        if (calls <= 0 || !per.isPositive()) {
            throw new IllegalArgumentException("a rate limit needs calls and a time above zero, not " + calls + " per " + per);
        }
    }

    /** The time that one call uses up. */
    Duration interval() {
        return per.dividedBy(calls);
    }
}
