package dev.toolwright.http;

import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.IdleConnectionEvictor;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/**
 * HTTP/1.1, a connection for each exchange under way, read and written by the exchange's own thread. The library's minimal
 * client does it: what its full one can do besides is all off here, and would still be passed through at each call.
 */
final class PlainTransport implements Transport {

    private final CloseableHttpClient client;
    private final IdleConnectionEvictor evictor;
    private final RequestConfig config;
    private final String userAgent;

    private PlainTransport(
            CloseableHttpClient client, IdleConnectionEvictor evictor, RequestConfig config, String userAgent) {
        this.client = client;
        this.evictor = evictor;
        this.config = config;
        this.userAgent = userAgent;
    }

    /**
     * @param pool closed with the transport
     * @param maxIdle how long a connection that nobody uses is kept: else those to hosts that are not called again would stay open
     *     for ever, thousands with many providers
     */
    static PlainTransport over(
            PoolingHttpClientConnectionManager pool, Duration maxIdle, RequestConfig config, String userAgent) {
        IdleConnectionEvictor evictor = new IdleConnectionEvictor(pool, TimeValue.of(maxIdle));
        evictor.start();
        return new PlainTransport(HttpClients.createMinimal(pool), evictor, config, userAgent);
    }

    @Override
    public ClassicHttpResponse send(HttpHost host, HttpUriRequestBase request) throws IOException {
        request.setConfig(config);
        if (!request.containsHeader(HttpHeaders.USER_AGENT)) {
            request.setHeader(HttpHeaders.USER_AGENT, userAgent);
        }
        return client.executeOpen(host, request, null);
    }

    @Override
    public void close() {
        evictor.shutdown();
        client.close(CloseMode.IMMEDIATE);
    }
}
