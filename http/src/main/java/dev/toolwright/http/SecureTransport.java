package dev.toolwright.http;

import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** TLS: HTTP/2, many exchanges over one connection, where the server offers it in the handshake; else HTTP/1.1. */
record SecureTransport(CloseableHttpAsyncClient client) implements Transport {

    @Override
    public ClassicHttpResponse send(HttpHost host, HttpUriRequestBase request) throws IOException {
        IncomingReply reply = new IncomingReply();
        Future<Void> exchange =
                client.execute(host, new BasicRequestProducer(request, body(request)), reply, null, null, reply);
        request.setDependency(() -> exchange.cancel(true));
        return reply.await(() -> exchange.cancel(true));
    }

    private static @Nullable AsyncEntityProducer body(HttpUriRequestBase request) {
        return request.getEntity() instanceof ContentEntity entity
                ? new BasicAsyncEntityProducer(entity.content().bytes(), null)
                : null;
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
