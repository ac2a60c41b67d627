package dev.toolwright.http;

import java.time.Duration;

/**
 * Limits of an {@link HttpSender}.
 *
 * @param connectTimeout for the connection to one address, and as much again for its TLS handshake; default 5 s
 * @param maxResponseBytes of a body after decompression, where a call sets no limit of its own; default 10 MiB
 * @param maxRedirects followed for one call; default 5, 0 allows none
 * @param userAgent sent with each request that names none
 * @param maxConnections open at once, for each {@link AddressRule}; default 20,000. Further calls wait for their turn
 * @param maxConnectionsPerHost of these, to one scheme, host and port; default 10,000: a host that is slow leaves room for others
 */
public record HttpSettings(
        Duration connectTimeout,
        long maxResponseBytes,
        int maxRedirects,
        String userAgent,
        int maxConnections,
        int maxConnectionsPerHost) {

    public static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(5);
    public static final long DEFAULT_MAX_RESPONSE_BYTES = 10L * 1024 * 1024;
    public static final int DEFAULT_MAX_REDIRECTS = 5;
    public static final String DEFAULT_USER_AGENT = "Toolwright";
    public static final int DEFAULT_MAX_CONNECTIONS = 20_000;
    public static final int DEFAULT_MAX_CONNECTIONS_PER_HOST = 10_000;

    private static final HttpSettings DEFAULTS = new HttpSettings(
            DEFAULT_CONNECT_TIMEOUT,
            DEFAULT_MAX_RESPONSE_BYTES,
            DEFAULT_MAX_REDIRECTS,
            DEFAULT_USER_AGENT,
            DEFAULT_MAX_CONNECTIONS,
            DEFAULT_MAX_CONNECTIONS_PER_HOST);

    public HttpSettings {
        if (!connectTimeout.isPositive()) {
            throw new IllegalArgumentException("the connect timeout must be above zero, not " + connectTimeout);
        }
        if (maxResponseBytes <= 0) {
            throw new IllegalArgumentException("the largest response must be above 0 bytes, not " + maxResponseBytes);
        }
        if (maxRedirects < 0) {
            throw new IllegalArgumentException("the number of redirects must be 0 or more, not " + maxRedirects);
        }
        if (maxConnections <= 0 || maxConnectionsPerHost <= 0) {
            throw new IllegalArgumentException("the number of connections must be above 0, not "
                    + Math.min(maxConnections, maxConnectionsPerHost));
        }
    }

    public static HttpSettings defaults() {
        return DEFAULTS;
    }

    public HttpSettings withConnectTimeout(Duration timeout) {
        return new HttpSettings(
                timeout, maxResponseBytes, maxRedirects, userAgent, maxConnections, maxConnectionsPerHost);
    }

    public HttpSettings withMaxResponseBytes(long bytes) {
        return new HttpSettings(
                connectTimeout, bytes, maxRedirects, userAgent, maxConnections, maxConnectionsPerHost);
    }

    public HttpSettings withMaxRedirects(int redirects) {
        return new HttpSettings(
                connectTimeout, maxResponseBytes, redirects, userAgent, maxConnections, maxConnectionsPerHost);
    }

    public HttpSettings withUserAgent(String agent) {
        return new HttpSettings(
                connectTimeout, maxResponseBytes, maxRedirects, agent, maxConnections, maxConnectionsPerHost);
    }

    public HttpSettings withMaxConnections(int total, int perHost) {
        return new HttpSettings(connectTimeout, maxResponseBytes, maxRedirects, userAgent, total, perHost);
    }
}
