package dev.toolwright.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes the transports that one {@link AddressRule} has to itself, so that a connection opened under one rule is never used
 * under another. Redirects, retries, cookies and proxies are off: what is not asked for is not done.
 */
final class ClientFactory {

    private static final int MAX_HEADERS = 200;
    private static final int MAX_LINE_BYTES = 32 * 1024;

    /** Of all headers of an HTTP/2 reply, unpacked. */
    private static final int MAX_HEADER_BYTES = 64 * 1024;

    /** Frames that one HTTP/2 header may be cut into. */
    private static final int MAX_CONTINUATIONS = 16;

    /**
     * A connection has three of them: at the library's size ten thousand connections would hold 240 MB, which each full
     * collection passes over. What is longer is read piece by piece.
     */
    private static final int BUFFER_BYTES = 1024;

    /** After this rest a connection is tested before its use: servers close idle ones without a word. */
    private static final TimeValue TEST_AFTER = TimeValue.ofMilliseconds(500);

    private final HttpSettings settings;
    private final HostLookup lookup;
    private final Duration maxIdle;
    private final Tls tls;

    /** @param maxIdle how long a connection that nobody uses is kept */
    ClientFactory(HttpSettings settings, HostLookup lookup, Duration maxIdle, Tls tls) {
        this.settings = settings;
        this.lookup = new LookupAside(lookup);
        this.maxIdle = maxIdle;
        this.tls = tls;
    }

    Transport plain(AddressRule rule) {
        PoolingHttpClientConnectionManager pool = new GatheringConnections()
                .setDnsResolver(new GuardedResolver(rule, lookup))
                .setConnectionFactory(new PlainConnections(http1()))
                .setDefaultSocketConfig(sockets())
                .setDefaultConnectionConfig(connections())
                .setMaxConnTotal(settings.maxConnections())
                .setMaxConnPerRoute(settings.maxConnectionsPerHost())
                .build();
        return PlainTransport.over(pool, maxIdle, requests(), settings.userAgent());
    }

    Transport secure(AddressRule rule) {
        return new SecureTransport(secure(rule, true), () -> secure(rule, false));
    }

    private CloseableHttpAsyncClient secure(AddressRule rule, boolean sharing) {
        CloseableHttpAsyncClient client = HttpAsyncClientBuilder.create()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedResolver(rule, lookup))
                        .setTlsStrategy(tls.strategy())
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setVersionPolicy(HttpVersionPolicy.NEGOTIATE)
                                .setHandshakeTimeout(Timeout.of(settings.connectTimeout()))
                                .build())
                        .setMessageMultiplexing(sharing)
                        .setDefaultConnectionConfig(connections())
                        .setMaxConnTotal(settings.maxConnections())
                        .setMaxConnPerRoute(settings.maxConnectionsPerHost())
                        .build())
                .setHttp1Config(http1())
                .setH2Config(http2())
                .setCharCodingConfig(characters())
                .setDefaultRequestConfig(requests())
                .setUserAgent(settings.userAgent())
                .evictIdleConnections(TimeValue.of(maxIdle))
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
        client.start();
        return client;
    }

    private static RequestConfig requests() {
        return RequestConfig.custom()
                // for a free connection: an exchange has its own deadline. Zero is not "disabled" here, but "at once"
                .setConnectionRequestTimeout(Timeout.ofDays(365))
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /** The library's own limit of three minutes would cut off who thinks for longer, and sets an alarm for each read. */
    private static SocketConfig sockets() {
        return SocketConfig.custom().setSoTimeout(Timeout.DISABLED).build();
    }

    private ConnectionConfig connections() {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setIdleTimeout(Timeout.of(maxIdle))
                .setValidateAfterInactivity(TEST_AFTER)
                .build();
    }

    private static Http1Config http1() {
        return Http1Config.custom()
                .setBufferSize(BUFFER_BYTES)
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_LINE_BYTES)
                .build();
    }

    private static H2Config http2() {
        return H2Config.custom()
                .setPushEnabled(false)
                .setMaxHeaderListSize(MAX_HEADER_BYTES)
                .setMaxContinuations(MAX_CONTINUATIONS)
                .build();
    }

    private static CharCodingConfig characters() {
        return CharCodingConfig.custom().setCharset(StandardCharsets.UTF_8).build();
    }
}
