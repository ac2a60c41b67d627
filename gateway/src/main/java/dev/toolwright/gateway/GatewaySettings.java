package dev.toolwright.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a {@link Gateway} calls.
 *
 * @param timeout for one attempt; default 15 s
 * @param maxResponseBytes of one reply after decompression; default 2 MiB
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
        int attempts,
        Duration maxWait,
        UnaryOperator<URI> servers,
        Optional<RateLimit> rateLimit,
        Optional<ToolServerSettings> toolServer) {

    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);
    public static final long DEFAULT_MAX_RESPONSE_BYTES = 2L * 1024 * 1024;
    public static final int DEFAULT_ATTEMPTS = 3;
    public static final Duration DEFAULT_MAX_WAIT = Duration.ofSeconds(10);

    private static final GatewaySettings DEFAULTS = new GatewaySettings(
            DEFAULT_TIMEOUT,
            DEFAULT_MAX_RESPONSE_BYTES,
            DEFAULT_ATTEMPTS,
            DEFAULT_MAX_WAIT,
            UnaryOperator.identity(),
            Optional.empty(),
            Optional.empty());

    public GatewaySettings {
        if (!timeout.isPositive() || maxWait.isNegative()) {
            throw new IllegalArgumentException("a call's timeout must be above zero and its longest wait not negative");
        }
        if (maxResponseBytes <= 0 || attempts <= 0) {
            throw new IllegalArgumentException("the largest response and the attempts must be above zero");
        }
    }

    public static GatewaySettings defaults() {
        return DEFAULTS;
    }

    public GatewaySettings withTimeout(Duration value) {
        return new GatewaySettings(value, maxResponseBytes, attempts, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withMaxResponseBytes(long value) {
        return new GatewaySettings(timeout, value, attempts, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withAttempts(int value) {
        return new GatewaySettings(timeout, maxResponseBytes, value, maxWait, servers, rateLimit, toolServer);
    }

    public GatewaySettings withMaxWait(Duration value) {
        return new GatewaySettings(timeout, maxResponseBytes, attempts, value, servers, rateLimit, toolServer);
    }

    public GatewaySettings withServers(UnaryOperator<URI> value) {
        return new GatewaySettings(timeout, maxResponseBytes, attempts, maxWait, value, rateLimit, toolServer);
    }

    public GatewaySettings withRateLimit(RateLimit value) {
        return new GatewaySettings(
                timeout, maxResponseBytes, attempts, maxWait, servers, Optional.of(value), toolServer);
    }

    public GatewaySettings withToolServer(ToolServerSettings value) {
        return new GatewaySettings(timeout, maxResponseBytes, attempts, maxWait, servers, rateLimit, Optional.of(value));
    }
}
