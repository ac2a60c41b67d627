package dev.toolwright.gateway;

import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where and how a tool server is called. Its address may be a private one: whoever configures it permits that.
 *
 * @param url the whole address, {@code http://host:port/virtual} or {@code …/rapidapi}
 * @param key ToolBench's key; absent: an empty one is sent
 * @param strip how the server shortens long responses: {@code truncate} (default), {@code filter} or {@code random}
 * @param timeout for one call; default 15 s
 * @param rateLimit of calls; default none (the reference waits 2 s before every call)
 */
public record ToolServerSettings(
        URI url, Optional<Secret> key, String strip, Duration timeout, Optional<RateLimit> rateLimit) {

    public static final String DEFAULT_STRIP = "truncate";
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);

    public ToolServerSettings {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("a call's timeout must be above zero, not " + timeout);
        }
    }

    public static ToolServerSettings of(URI url) {
        return new ToolServerSettings(url, Optional.empty(), DEFAULT_STRIP, DEFAULT_TIMEOUT, Optional.empty());
    }

    public ToolServerSettings withKey(Secret value) {
        return new ToolServerSettings(url, Optional.of(value), strip, timeout, rateLimit);
    }

    public ToolServerSettings withStrip(String value) {
        return new ToolServerSettings(url, key, value, timeout, rateLimit);
    }

    public ToolServerSettings withTimeout(Duration value) {
        return new ToolServerSettings(url, key, strip, value, rateLimit);
    }

    public ToolServerSettings withRateLimit(RateLimit value) {
        return new ToolServerSettings(url, key, strip, timeout, Optional.of(value));
    }
}
