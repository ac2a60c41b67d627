package dev.toolwright.gateway;

import dev.toolwright.gateway.limit.Breaker;
import dev.toolwright.gateway.limit.Gates;
import dev.toolwright.gateway.limit.Limits;
import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.gateway.shorten.StructuralShortener;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a {@link Gateway} calls.
 *
 * @param timeout for one attempt; default 15 s
 * @param maxResponseBytes of one reply after decompression; default 2 MiB
 * @param answerTokens of one answer that a model sees, estimated; default 512
 * @param attempts at most, the first is 1; default 3
 * @param maxWait the longest that is waited between two attempts, whatever the server asks for; default 10 s
 * @param servers where a provider's operations are called; default: where their documents say
 * @param rateLimit of calls to one host; default none
 * @param concurrency calls under way at once, of all providers together; default any number
 * @param limits of single providers, by id, where they are others than these; default none
 * @param breaker when a provider that is down is left alone
 * @param toolServer where tools of a tool server are called; default nowhere
 */
public record GatewaySettings(
        Duration timeout,
        long maxResponseBytes,
        int answerTokens,
        int attempts,
        Duration maxWait,
        Servers servers,
        Optional<RateLimit> rateLimit,
        OptionalInt concurrency,
        Map<String, Limits> limits,
        Breaker breaker,
        Optional<ToolServerSettings> toolServer) {

    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);
    public static final long DEFAULT_MAX_RESPONSE_BYTES = 2L * 1024 * 1024;
    public static final int DEFAULT_ANSWER_TOKENS = 512;
    public static final int DEFAULT_ATTEMPTS = 3;
    public static final Duration DEFAULT_MAX_WAIT = Duration.ofSeconds(10);

    private static final GatewaySettings DEFAULTS = new GatewaySettings(
            DEFAULT_TIMEOUT,
            DEFAULT_MAX_RESPONSE_BYTES,
            DEFAULT_ANSWER_TOKENS,
            DEFAULT_ATTEMPTS,
            DEFAULT_MAX_WAIT,
            Servers.AS_DOCUMENTED,
            Optional.empty(),
            OptionalInt.empty(),
            Map.of(),
            Breaker.defaults(),
            Optional.empty());

    public GatewaySettings {
        if (!timeout.isPositive() || maxWait.isNegative()) {
            throw new IllegalArgumentException("a call's timeout must be above zero and its longest wait not negative");
        }
        limits = Map.copyOf(limits);
        if (answerTokens < StructuralShortener.LEAST_TOKENS) {
            throw new IllegalArgumentException("an answer needs " + StructuralShortener.LEAST_TOKENS + " tokens or more, not " + answerTokens);
        }
        if (maxResponseBytes <= 0 || attempts <= 0) {
            throw new IllegalArgumentException("the largest response and the attempts must be above zero");
        }
    }

    /** For all that pass at once. */
    Gates.Settings gates() {
        return new Gates.Settings(concurrency, rateLimit, limits, breaker, maxWait);
    }

    public static GatewaySettings defaults() {
        return DEFAULTS;
    }

    public GatewaySettings withTimeout(Duration value) {
        return new GatewaySettings(
                value, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withMaxResponseBytes(long value) {
        return new GatewaySettings(
                timeout, value, answerTokens, attempts, maxWait, servers, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withAnswerTokens(int value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, value, attempts, maxWait, servers, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withAttempts(int value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, value, maxWait, servers, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withMaxWait(Duration value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, value, servers, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withServers(Servers value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, value, rateLimit, concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withRateLimit(RateLimit value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, Optional.of(value), concurrency, limits, breaker, toolServer);
    }

    public GatewaySettings withConcurrency(int value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, OptionalInt.of(value), limits, breaker, toolServer);
    }

    public GatewaySettings withLimits(Map<String, Limits> value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, concurrency, value, breaker, toolServer);
    }

    public GatewaySettings withBreaker(Breaker value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, concurrency, limits, value, toolServer);
    }

    public GatewaySettings withToolServer(ToolServerSettings value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, concurrency, limits, breaker, Optional.of(value));
    }
}
