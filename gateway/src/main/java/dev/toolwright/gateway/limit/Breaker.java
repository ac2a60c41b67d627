package dev.toolwright.gateway.limit;

import java.time.Duration;

/**
 * When a provider that is down is left alone.
 *
 * @param failures in a row after which it is: no connection, none in time, 502, 503 or 504; default 10
 * @param pause for how long, until one call is let through to see; default 30 s
 */
public record Breaker(int failures, Duration pause) {

    private static final Breaker DEFAULTS = new Breaker(10, Duration.ofSeconds(30));

    public Breaker {
        if (failures < 1 || !pause.isPositive()) {
            throw new IllegalArgumentException("a breaker needs failures and a pause above zero, not " + failures + " and " + pause);
        }
    }

    public static Breaker defaults() {
        return DEFAULTS;
    }
}
