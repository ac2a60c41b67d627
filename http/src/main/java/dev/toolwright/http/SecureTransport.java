package dev.toolwright.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * TLS: HTTP/2 where the server offers it in the handshake, else HTTP/1.1. Exchanges with a host share its connection once a first
 * one over it has ended; until then each opens its own, and so do those beyond what any server serves at once on one, instead of
 * waiting there.
 */
final class SecureTransport implements Transport {

    /** Servers should allow no fewer on a connection (RFC 9113, 6.5.2), and many allow no more. */
    private static final int SHARING = 100;

    private final CloseableHttpAsyncClient sharing;
    private final Supplier<CloseableHttpAsyncClient> starter;
    private final Map<HttpHost, Shared> shared = new ConcurrentHashMap<>();
    private @Nullable CloseableHttpAsyncClient single;
    private boolean closed;

    /**
     * @param sharing a client whose exchanges share connections
     * @param starter starts one whose exchanges don't
     */
    SecureTransport(CloseableHttpAsyncClient sharing, Supplier<CloseableHttpAsyncClient> starter) {
        this.sharing = sharing;
        this.starter = starter;
    }

    @Override
    public ClassicHttpResponse send(HttpHost host, HttpUriRequestBase request) throws IOException {
        Shared connection = shared.computeIfAbsent(host, _ -> Shared.withPlaces(SHARING));
        IncomingReply reply = new IncomingReply(request.getEntity() == null);
        Future<Void> exchange = connection.places().tryAcquire()
                ? share(connection, host, request, reply)
                : start(single(), host, request, reply, reply);
        request.setDependency(() -> exchange.cancel(true));
        return reply.await(() -> exchange.cancel(true));
    }

    /** One after the other: the pool opens another connection for whoever asks while it is handing out the idle one. */
    private Future<Void> share(Shared connection, HttpHost host, HttpUriRequestBase request, IncomingReply reply)
            throws IOException {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        CompletableFuture<Void> before = connection.lastTurn().getAndSet(turn);
        try {
            Exchange.await(before);
            return start(sharing, host, request, reply, new Sharing(connection.places(), reply));
        } catch (IOException ended) {
            connection.places().release();
            throw ended;
        } finally {
            before.thenRun(() -> turn.complete(null)); // not sooner, even if it did not wait to its end
        }
    }

    private static Future<Void> start(
            CloseableHttpAsyncClient client,
            HttpHost host,
            HttpUriRequestBase request,
            IncomingReply reply,
            FutureCallback<Void> end) {
        return client.execute(host, new BasicRequestProducer(request, body(request)), reply, null, null, end);
    }

    private static @Nullable AsyncEntityProducer body(HttpUriRequestBase request) {
        return request.getEntity() instanceof ContentEntity entity
                ? new BasicAsyncEntityProducer(entity.content().bytes(), null)
                : null;
    }

    private synchronized CloseableHttpAsyncClient single() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (single == null) {
            single = starter.get();
        }
        return single;
    }

    @Override
    public synchronized void close() {
        closed = true;
        sharing.close(CloseMode.IMMEDIATE);
        if (single != null) {
            single.close(CloseMode.IMMEDIATE);
        }
    }

    /**
     * A host's connection.
     *
     * @param lastTurn ends when all who asked for it so far have been handed it out
     */
    private record Shared(Semaphore places, AtomicReference<CompletableFuture<Void>> lastTurn) {

        static Shared withPlaces(int places) {
            return new Shared(new Semaphore(places), new AtomicReference<>(CompletableFuture.completedFuture(null)));
        }
    }

    /** Gives its place back when the exchange is over, however it ends. */
    private record Sharing(Semaphore place, IncomingReply reply) implements FutureCallback<Void> {

        @Override
        public void completed(Void result) {
            place.release();
            reply.completed(result);
        }

        @Override
        public void failed(Exception problem) {
            place.release();
            reply.failed(problem);
        }

        @Override
        public void cancelled() {
            place.release();
            reply.cancelled();
        }
    }
}
