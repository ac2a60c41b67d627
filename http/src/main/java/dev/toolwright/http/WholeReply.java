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
    private final Body body = new Body();
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
        reply.complete(new HttpReply(requireNonNull(head), Content.owning(body.bytes())));
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

    /** Grows as it must, which for a body that comes in one piece is once, to its size. */
    private static final class Body extends ByteArrayOutputStream {

        Body() {
            super(0);
        }

        byte[] bytes() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
