package dev.toolwright.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;

/** HTTP/1.1, a connection for each exchange under way, read and written by the exchange's own thread. */
record PlainTransport(CloseableHttpClient client) implements Transport {

    @Override
    public ClassicHttpResponse send(HttpHost host, HttpUriRequestBase request) throws IOException {
        try {
            return client.executeOpen(host, request, null);
        } catch (CancellationException whileItWaitedForAConnection) {
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
