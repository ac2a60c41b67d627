package dev.toolwright.gateway.limit;

import dev.failsafe.CircuitBreaker;
import dev.toolwright.http.HttpReply;
import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Before one provider: lets calls through one by one. Thread-safe. */
public final class Gate {

    private static final Set<Integer> DOWN = Set.of(502, 503, 504);

    private final Limits limits;
    private final Optional<Semaphore> overall;
    private final Optional<Semaphore> own;
    private final Optional<RateLimiter> rate;
    private final CircuitBreaker<Void> breaker;
    private final int failures;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Duration maxWait;
    private volatile Instant closedUntil = Instant.MIN;

    Gate(
            Limits limits,
            Optional<Semaphore> overall,
            Optional<RateLimiter> rate,
            Breaker breaker,
            Clock clock,
            Sleeper sleeper,
            Duration maxWait) {
        this.limits = limits;
        this.overall = overall;
        this.own = limits.concurrency().isPresent()
                ? Optional.of(new Semaphore(limits.concurrency().getAsInt(), true))
                : Optional.empty();
        this.rate = rate;
        this.breaker = CircuitBreaker.<Void>builder()
                .withFailureThreshold(breaker.failures())
                .withDelay(breaker.pause())
                .build();
        this.failures = breaker.failures();
        this.clock = clock;
        this.sleeper = sleeper;
        this.maxWait = maxWait;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Waits for a place.
     *
     * @param host whose rate counts
     * @return to be closed when the attempt is over
     * @throws ClosedGateException if there is none before the deadline, or the provider is left alone
     */
    public Passage enter(String host, Instant deadline) throws InterruptedException, ClosedGateException {
        awaitOpening(deadline);
        if (rate.isPresent() && !rate.get().await(host, deadline)) {
            throw new ClosedGateException("the limit of calls to this API is reached");
        }
        acquire(overall, deadline);
        boolean in = false;
        try {
            acquire(own, deadline);
            try {
                acquirePermit();
                in = true;
            } finally {
                releaseUnless(in, own);
            }
        } finally {
            releaseUnless(in, overall);
        }
        return new Passage();
    }

    private void acquirePermit() throws ClosedGateException {
        if (!breaker.tryAcquirePermit()) {
            throw new ClosedGateException("this API did not answer " + failures
                    + " times in a row and is left alone for " + (breaker.getRemainingDelay().toSeconds() + 1) + " s");
        }
    }

    private void awaitOpening(Instant deadline) throws InterruptedException, ClosedGateException {
        Instant now = clock.instant();
        Instant opening = closedUntil;
        if (!opening.isAfter(now)) {
            return;
        }
        Duration wait = Duration.between(now, opening);
        if (wait.compareTo(maxWait) > 0 || !opening.isBefore(deadline)) {
            throw new ClosedGateException("this API asked not to be called for " + (wait.toSeconds() + 1) + " s");
        }
        sleeper.sleep(wait);
    }

    private void acquire(Optional<Semaphore> places, Instant deadline) throws InterruptedException, ClosedGateException {
        boolean acquired = places.isEmpty()
                || places.get().tryAcquire()
                || places.get().tryAcquire(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
        if (!acquired) {
            throw new ClosedGateException("too many calls were under way at once, and none ended in time");
        }
    }

    private static void releaseUnless(boolean in, Optional<Semaphore> places) {
        if (!in) {
            places.ifPresent(Semaphore::release);
        }
    }

    private Duration left(Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline);
        return left.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : left;
    }

    /** One attempt under way. What became of it is told once; an attempt of which nothing is told counts as one that did well. */
    public final class Passage implements AutoCloseable {

        private boolean failed;

        private Passage() {}

        /** The API answered. @param shared whether others call with the same credential, so that its pause is theirs too */
        public void replied(HttpReply reply, boolean shared) {
            failed = DOWN.contains(reply.status());
            Optional<Duration> pause = reply.status() == 429 && reply.retryAfter().isPresent()
                    ? reply.retryAfter()
                    : Quota.pause(reply.head());
            if (shared && pause.isPresent()) {
                Instant until = reply.head().receivedAt().plus(pause.get());
                closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
            }
        }

        /** It did not answer. */
        public void failed() {
            failed = true;
        }

        @Override
        public void close() {
            own.ifPresent(Semaphore::release);
            overall.ifPresent(Semaphore::release);
            if (failed) {
                breaker.recordFailure();
            } else {
                breaker.recordSuccess();
            }
        }
    }
}
