package dev.toolwright.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Hands a reply over when all of it is there, so that who waits for it is woken once. */
final class WholeReply implements Receiver {

    private final CompletableFuture<HttpReply> reply = new CompletableFuture<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);
    private @Nullable HttpHead head;

    @Override
    public void begin(HttpHead received) {
        head = received;
    }

    @Override
    public void add(byte[] buffer, int count) {
        body.write(buffer, 0, count);
    }

    @Override
    public void end() {
        reply.complete(new HttpReply(requireNonNull(head), Content.owning(body.toByteArray())));
    }

    @Override
    public void fail(Throwable problem) {
        reply.completeExceptionally(problem);
    }

    HttpReply await(Exchange exchange) throws InterruptedException {
        try {
            return reply.get(exchange.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException problem) {
            throw Receiver.rethrown(requireNonNull(problem.getCause()));
        } catch (TimeoutException late) {
            throw exchange.cancelLate();
        } catch (InterruptedException interrupted) {
            exchange.cancel();
            throw interrupted;
        }
    }
}
