package dev.toolwright.gateway.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What one provider may be asked for, where that is another than the gateway's own setting.
 *
 * @param concurrency calls under way at once, above 0; empty: any number
 * @param rate of calls to each of its hosts; empty: the gateway's
 * @param timeout for one attempt; empty: the gateway's
 * @param maxResponseBytes of one reply, decompressed; empty: the gateway's
 * @param attempts at most, the first is 1; empty: the gateway's
 */
public record Limits(
        OptionalInt concurrency,
        Optional<RateLimit> rate,
        Optional<Duration> timeout,
        OptionalLong maxResponseBytes,
        OptionalInt attempts) {

    /** All as the gateway has it. */
    public static final Limits NONE =
            new Limits(OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalInt.empty());

    public Limits {
        if (concurrency.orElse(1) < 1 || attempts.orElse(1) < 1 || maxResponseBytes.orElse(1) < 1) {
            throw new IllegalArgumentException("concurrency, attempts and the largest response must be above 0");
        }
        if (timeout.filter(time -> !time.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a call's timeout must be above zero, not " + timeout.get());
        }
    }

    public Limits withConcurrency(int value) {
        return new Limits(OptionalInt.of(value), rate, timeout, maxResponseBytes, attempts);
    }

    public Limits withRate(RateLimit value) {
        return new Limits(concurrency, Optional.of(value), timeout, maxResponseBytes, attempts);
    }

    public Limits withTimeout(Duration value) {
        return new Limits(concurrency, rate, Optional.of(value), maxResponseBytes, attempts);
    }

    public Limits withMaxResponseBytes(long value) {
        return new Limits(concurrency, rate, timeout, OptionalLong.of(value), attempts);
    }

    public Limits withAttempts(int value) {
        return new Limits(concurrency, rate, timeout, maxResponseBytes, OptionalInt.of(value));
    }
}
