package dev.toolwright.gateway;

import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpFailure.Kind;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.time.Sleeper;
import dev.toolwright.tool.ObservationStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Sends a request again where that is safe:
 *
 * <ul>
 *   <li>whatever the method, if no connection could be made, or if the API declined it unprocessed and says when to come
 *       back (429 or 503 with {@code Retry-After});
 *   <li>only if repeating it changes nothing (GET, HEAD, OPTIONS, TRACE, PUT, DELETE), if the connection was lost, or after
 *       429, 502, 503 and 504.
 * </ul>
 *
 * <p>Waits as long as the API asks for, else 200 ms, doubled each time. An attempt that could not begin before the deadline,
 * or would need a longer wait than is allowed, is not made: the last outcome stands.
 */
final class Attempts {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");
    private static final Set<Integer> DECLINED = Set.of(429, 503);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final HttpSender sender;
    private final GatewaySettings settings;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Optional<RateLimiter> limiter;

    Attempts(HttpSender sender, GatewaySettings settings, Clock clock, Sleeper sleeper) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
        this.sleeper = sleeper;
        this.limiter = settings.rateLimit().map(limit -> new RateLimiter(limit, clock, sleeper));
    }

    HttpReply send(HttpCall call, Instant deadline) throws InterruptedException, RefusedCallException {
        for (int attempt = 1; ; attempt++) {
            awaitTurn(call, deadline);
            Optional<Duration> wait;
            try {
                HttpReply reply = sender.send(call, attemptEnd(deadline));
                wait = wait(call, reply, attempt).filter(time -> fits(time, deadline));
                if (wait.isEmpty()) {
                    return reply;
                }
            } catch (HttpFailure failure) {
                wait = wait(call, failure, attempt).filter(time -> fits(time, deadline));
                if (wait.isEmpty()) {
                    throw failure;
                }
            }
            sleeper.sleep(wait.get());
        }
    }

    private void awaitTurn(HttpCall call, Instant deadline) throws InterruptedException, RefusedCallException {
        if (limiter.isPresent() && !limiter.get().await(call.uri().getAuthority(), deadline)) {
            throw new RefusedCallException("the limit of calls to this API is reached", ObservationStatus.RATE_LIMITED);
        }
    }

    private Instant attemptEnd(Instant deadline) {
        Instant timeout = clock.instant().plus(settings.timeout());
        return timeout.isBefore(deadline) ? timeout : deadline;
    }

    private boolean fits(Duration wait, Instant deadline) {
        return wait.compareTo(settings.maxWait()) <= 0
                && clock.instant().plus(wait).isBefore(deadline);
    }

    private Optional<Duration> wait(HttpCall call, HttpReply reply, int attempt) {
        boolean declined = DECLINED.contains(reply.status()) && reply.retryAfter().isPresent();
        boolean repeatable = PASSING.contains(reply.status()) && IDEMPOTENT.contains(call.method());
        return declined || repeatable
                ? backoff(attempt).map(wait -> reply.retryAfter().orElse(wait))
                : Optional.empty();
    }

    private Optional<Duration> wait(HttpCall call, HttpFailure failure, int attempt) {
        boolean unsent = failure.kind() == Kind.UNREACHABLE;
        boolean repeatable = failure.kind() == Kind.BROKEN && IDEMPOTENT.contains(call.method());
        return unsent || repeatable ? backoff(attempt) : Optional.empty();
    }

    /** Empty after the last attempt. */
    private Optional<Duration> backoff(int attempt) {
        return attempt < settings.attempts()
                ? Optional.of(FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 16)))
                : Optional.empty();
    }
}
