package dev.toolwright.gateway;

import dev.toolwright.gateway.limit.ClosedGateException;
import dev.toolwright.gateway.limit.Gate;
import dev.toolwright.gateway.limit.Gates;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Sends a request through its provider's gate, and again where that is safe:
 *
 * <ul>
 *   <li>whatever the method, if no connection could be made, or if the API declined it unprocessed and says when to come
 *       back (429 or 503 with {@code Retry-After});
 *   <li>only if repeating it changes nothing (GET, HEAD, OPTIONS, TRACE, PUT, DELETE), if the connection was lost, or after
 *       429, 502, 503 and 504.
 * </ul>
 *
 * <p>Waits as long as the API asks for, else 200 ms, doubled each time, and spread. An attempt that could not begin before the
 * deadline, or would need a longer wait than is allowed, is not made: the last outcome stands.
 */
final class Attempts {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");
    private static final Set<Integer> DECLINED = Set.of(429, 503);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final HttpSender sender;
    private final GatewaySettings settings;
    private final Gates gates;
    private final Clock clock;
    private final Sleeper sleeper;
    private final UnaryOperator<Duration> jitter;

    /** @param jitter makes another wait of one, so that calls that failed together don't come back together */
    Attempts(HttpSender sender, GatewaySettings settings, Clock clock, Sleeper sleeper, UnaryOperator<Duration> jitter) {
        this.sender = sender;
        this.settings = settings;
        this.gates = new Gates(settings.gates(), clock, sleeper);
        this.clock = clock;
        this.sleeper = sleeper;
        this.jitter = jitter;
    }

    /**
     * @param provider whose limits count
     * @param another tells of each reply whether it is final, because another credential may do better
     */
    HttpReply send(HttpCall call, String provider, Instant deadline, Predicate<HttpReply> another)
            throws InterruptedException, RefusedCallException {
        Gate gate = gates.of(provider);
        for (int attempt = 1; ; attempt++) {
            Optional<Duration> wait;
            try (Gate.Passage passage = gate.enter(call.uri().getAuthority(), deadline)) {
                HttpReply reply = attempt(call, gate, passage, settings.timeout(), deadline);
                boolean last = another.test(reply);
                passage.replied(reply, !last);
                wait = last ? Optional.empty() : wait(call, reply, backoff(attempt, gate)).filter(time -> fits(time, deadline));
                if (wait.isEmpty()) {
                    return reply;
                }
            } catch (HttpFailure failure) {
                wait = wait(call, failure, backoff(attempt, gate)).filter(time -> fits(time, deadline));
                if (wait.isEmpty()) {
                    throw failure;
                }
            } catch (ClosedGateException closed) {
                throw refused(closed);
            }
            sleeper.sleep(wait.get());
        }
    }

    /**
     * Sends a request through its provider's gate, and not again.
     *
     * @param provider whose limits count
     * @param timeout where the provider has none of its own
     */
    HttpReply sendOnce(HttpCall call, String provider, Duration timeout, Instant deadline)
            throws InterruptedException, RefusedCallException {
        Gate gate = gates.of(provider);
        try (Gate.Passage passage = gate.enter(call.uri().getAuthority(), deadline)) {
            HttpReply reply = attempt(call, gate, passage, timeout, deadline);
            passage.replied(reply, true);
            return reply;
        } catch (ClosedGateException closed) {
            throw refused(closed);
        }
    }

    private static RefusedCallException refused(ClosedGateException closed) {
        return new RefusedCallException(String.valueOf(closed.getMessage()), ObservationStatus.RATE_LIMITED);
    }

    private HttpReply attempt(HttpCall call, Gate gate, Gate.Passage passage, Duration usual, Instant deadline)
            throws InterruptedException {
        HttpCall limited = call.withMaxResponseBytes(gate.limits().maxResponseBytes().orElse(settings.maxResponseBytes()));
        Instant timeout = clock.instant().plus(gate.limits().timeout().orElse(usual));
        boolean ownTime = timeout.isBefore(deadline);
        try {
            return sender.send(limited, ownTime ? timeout : deadline);
        } catch (HttpFailure failure) {
            // Who calls too late says nothing about the API.
            if (failure.kind() == Kind.UNREACHABLE || failure.kind() == Kind.BROKEN || failure.kind() == Kind.TIMED_OUT && ownTime) {
                passage.failed();
            }
            throw failure;
        }
    }

    private boolean fits(Duration wait, Instant deadline) {
        return wait.compareTo(settings.maxWait()) <= 0
                && clock.instant().plus(wait).isBefore(deadline);
    }

    private static Optional<Duration> wait(HttpCall call, HttpReply reply, Optional<Duration> backoff) {
        boolean declined = DECLINED.contains(reply.status()) && reply.retryAfter().isPresent();
        boolean repeatable = PASSING.contains(reply.status()) && IDEMPOTENT.contains(call.method());
        return declined || repeatable ? backoff.map(wait -> reply.retryAfter().orElse(wait)) : Optional.empty();
    }

    private static Optional<Duration> wait(HttpCall call, HttpFailure failure, Optional<Duration> backoff) {
        boolean unsent = failure.kind() == Kind.UNREACHABLE;
        boolean repeatable = failure.kind() == Kind.BROKEN && IDEMPOTENT.contains(call.method());
        return unsent || repeatable ? backoff : Optional.empty();
    }

    /** Empty after the last attempt. */
    private Optional<Duration> backoff(int attempt, Gate gate) {
        return attempt < gate.limits().attempts().orElse(settings.attempts())
                ? Optional.of(jitter.apply(FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 16))))
                : Optional.empty();
    }
}
