package dev.toolwright.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes the client that one {@link AddressRule} has to itself, so that a connection opened under one rule is never used
 * under the other. Redirects, retries, cookies and proxies are off: what is not asked for is not done.
 */
final class ClientFactory {

    private static final int MAX_HEADERS = 200;
    private static final int MAX_LINE_BYTES = 32 * 1024;

    /** A connection has three of them; at the library's size ten thousand connections would hold a gigabyte. */
    private static final int BUFFER_BYTES = 8 * 1024;

    /** After this rest a connection is tested before its use: servers close idle ones without a word. */
    private static final TimeValue TEST_AFTER = TimeValue.ofMilliseconds(500);

    private final HttpSettings settings;
    private final HostLookup lookup;
    private final Duration maxIdle;
    private final LazyTls tls = new LazyTls();

    /** @param maxIdle how long a connection that nobody uses is kept */
    ClientFactory(HttpSettings settings, HostLookup lookup, Duration maxIdle) {
        this.settings = settings;
        this.lookup = lookup;
        this.maxIdle = maxIdle;
    }

    CloseableHttpClient client(AddressRule rule) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(rule))
                .setDefaultRequestConfig(RequestConfig.custom()
                        // for a free connection: an exchange has its own deadline. Zero is not "disabled" here, but "at once"
                        .setConnectionRequestTimeout(Timeout.ofDays(365))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(settings.userAgent())
                // else the connections to hosts that are not called again stay open for ever, thousands with many providers
                .evictIdleConnections(TimeValue.of(maxIdle))
                .disableContentCompression() // Coding does it: brotli too, and no more layers than honest servers use
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    private PoolingHttpClientConnectionManager connections(AddressRule rule) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(rule, lookup))
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setBufferSize(BUFFER_BYTES)
                                .setMaxHeaderCount(MAX_HEADERS)
                                .setMaxLineLength(MAX_LINE_BYTES)
                                .build())
                        .charCodingConfig(CharCodingConfig.custom()
                                .setCharset(StandardCharsets.UTF_8)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setIdleTimeout(Timeout.of(maxIdle))
                        .setValidateAfterInactivity(TEST_AFTER)
                        .build())
                .setMaxConnTotal(settings.maxConnections())
                .setMaxConnPerRoute(settings.maxConnectionsPerHost())
                .build();
    }
}
