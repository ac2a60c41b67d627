package dev.toolwright.gateway;

import dev.toolwright.gateway.shorten.StructuralShortener;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a {@link Gateway} calls.
 *
 * @param timeout for one attempt; default 15 s
 * @param maxResponseBytes of one reply after decompression; default 2 MiB
 * @param answerTokens of one answer that a model sees, estimated; default 512
 * @param attempts at most, the first is 1; default 3
 * @param maxWait the longest that is waited between two attempts, whatever the server asks for; default 10 s
 * @param servers where an operation's server is called: another address for some, the server itself for the rest; asked at
 *     every call, by many threads; default: every server itself
 * @param rateLimit of calls to one host; default none
 * @param toolServer where tools of a tool server are called; default nowhere
 */
public record GatewaySettings(
        Duration timeout,
        long maxResponseBytes,
        int answerTokens,
        int attempts,
        Duration maxWait,
        UnaryOperator<URI> servers,
        Optional<RateLimit> rateLimit,
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
            UnaryOperator.identity(),
            Optional.empty(),
            Optional.empty());

    public GatewaySettings {
        if (!timeout.isPositive() || maxWait.isNegative()) {
            throw new IllegalArgumentException("a call's timeout must be above zero and its longest wait not negative");
        }
        if (answerTokens < StructuralShortener.LEAST_TOKENS) {
            throw new IllegalArgumentException("an answer needs " + StructuralShortener.LEAST_TOKENS + " tokens or more, not " + answerTokens);
        }
        if (maxResponseBytes <= 0 || attempts <= 0) {
            throw new IllegalArgumentException("the largest response and the attempts must be above zero");
        }
    }

    public static GatewaySettings defaults() {
        return DEFAULTS;
    }

    public GatewaySettings withTimeout(Duration value) {
        return new GatewaySettings(value, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withMaxResponseBytes(long value) {
        return new GatewaySettings(timeout, value, answerTokens, attempts, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withAnswerTokens(int value) {
        return new GatewaySettings(timeout, maxResponseBytes, value, attempts, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withAttempts(int value) {
        return new GatewaySettings(timeout, maxResponseBytes, answerTokens, value, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withMaxWait(Duration value) {
        return new GatewaySettings(timeout, maxResponseBytes, answerTokens, attempts, value, servers, rateLimit, toolServer);
    }

    public GatewaySettings withServers(UnaryOperator<URI> value) {
        return new GatewaySettings(timeout, maxResponseBytes, answerTokens, attempts, maxWait, value, rateLimit, toolServer);
    }

    public GatewaySettings withRateLimit(RateLimit value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, Optional.of(value), toolServer);
    }

    public GatewaySettings withToolServer(ToolServerSettings value) {
        return new GatewaySettings(timeout, maxResponseBytes, answerTokens, attempts, maxWait, servers, rateLimit, Optional.of(value));
    }
}
