package dev.toolwright.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** A reply that a connection's thread, which must not be held up, brings in for the thread of one of its exchanges. */
final class IncomingReply implements AsyncResponseConsumer<Void>, FutureCallback<Void> {

    private record Head(HttpResponse response, @Nullable EntityDetails body) {}

    private final CompletableFuture<Head> head = new CompletableFuture<>();
    private final IncomingBody body = new IncomingBody();
    private final boolean ending;
    private volatile @Nullable FutureCallback<Void> whole;
    private volatile boolean received;

    /**
     * @param ending whether the exchange ends with the reply, as it does where the request has no body that might still be on
     *     its way: then whoever reads the last of it finds the connection free for the next exchange
     */
    IncomingReply(boolean ending) {
        this.ending = ending;
    }

    /** @param cancel ends the exchange */
    ClassicHttpResponse await(Runnable cancel) throws IOException {
        try {
            Head received = head.get();
            ClassicHttpResponse reply = new BasicClassicHttpResponse(received.response().getCode());
            reply.setHeaders(received.response().getHeaders());
            if (received.body() != null) {
                reply.setEntity(new InputStreamEntity(
                        body.cancelledBy(cancel), received.body().getContentLength(), null));
            }
            return reply;
        } catch (ExecutionException failed) {
            throw IncomingBody.transported(failed.getCause());
        } catch (InterruptedException cancelled) {
            cancel.run();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void consumeResponse(
            HttpResponse response, @Nullable EntityDetails entity, HttpContext context, FutureCallback<Void> callback) {
        whole = callback;
        head.complete(new Head(response, entity));
        if (entity == null) {
            callback.completed(null);
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // what comes before the reply says nothing that anybody asked for
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        body.fill(channel);
    }

    @Override
    public void consume(ByteBuffer bytes) {
        body.add(bytes);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        received = true;
        if (!ending) {
            body.end();
        }
        FutureCallback<Void> callback = whole;
        if (callback != null) {
            callback.completed(null);
        }
    }

    @Override
    public void failed(Exception problem) {
        if (!head.completeExceptionally(problem)) {
            body.fail(problem);
        }
    }

    @Override
    public void cancelled() {
        failed(new InterruptedIOException());
    }

    @Override
    public void completed(@Nullable Void result) {
        // told by what follows: the connection is not free yet
    }

    @Override
    public void releaseResources() {
        if (received) { // else it broke off, which is no end
            body.end();
        }
    }
}
