package dev.toolwright.models.resilience;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to try again. The wait before attempt n + 1 is drawn evenly from zero to a ceiling that doubles with each attempt
 * (full jitter), so that thousands that failed together do not come back together.
 *
 * @param attempts in all, the first included; default 6
 * @param attemptsUnmet in all, as long as nothing at the model's address has ever taken a connection; default 3, fewer than
 *     {@code attempts}: a wrong address does not mend itself, and people wait to be told of it
 * @param firstWait ceiling of the first wait; default 0.5 s
 * @param longestWait ceiling of any wait; default 20 s. A vendor that asks for a longer one gets it, if the deadline permits
 */
public record RetryPolicy(int attempts, int attemptsUnmet, Duration firstWait, Duration longestWait) {

    private static final RetryPolicy DEFAULTS = new RetryPolicy(6, 3, Duration.ofMillis(500), Duration.ofSeconds(20));

    public RetryPolicy {
        if (attempts < 1 || attemptsUnmet < 1) {
            throw new IllegalArgumentException(
                    "there must be at least 1 attempt, not " + Math.min(attempts, attemptsUnmet));
        }
        if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "the first wait must be from zero to the longest, not " + firstWait + " of " + longestWait);
        }
    }

    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    public RetryPolicy withAttempts(int number) {
        return new RetryPolicy(number, Math.min(number, attemptsUnmet), firstWait, longestWait);
    }

    public RetryPolicy withWaits(Duration first, Duration longest) {
        return new RetryPolicy(attempts, attemptsUnmet, first, longest);
    }

    /** @param failed attempts so far, from 1 on */
    Duration wait(int failed, RandomGenerator random) {
        double ceiling = Math.min(firstWait.toMillis() * Math.pow(2, failed - 1), longestWait.toMillis());
        return Duration.ofMillis((long) (random.nextDouble() * ceiling));
    }
}
