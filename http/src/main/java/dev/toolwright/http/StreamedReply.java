package dev.toolwright.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Hands a reply over part by part, and holds its sender back while nobody takes them. */
final class StreamedReply implements Receiver {

    private static final int PARTS_AHEAD = 4;

    private final CompletableFuture<HttpHead> head = new CompletableFuture<>();
    private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(PARTS_AHEAD);

    @Override
    public void begin(HttpHead received) {
        head.complete(received);
    }

    @Override
    public void add(byte[] buffer, int count) throws IOException {
        put(new Part.Bytes(ByteBuffer.wrap(Arrays.copyOf(buffer, count))));
    }

    @Override
    public void end() throws IOException {
        put(new Part.End());
    }

    /** Instead of anything that is still missing; thrown on in the thread that waits. */
    void fail(Throwable problem) throws InterruptedException {
        if (!head.completeExceptionally(problem)) {
            parts.put(new Part.Broken(problem));
        }
    }

    /** What is interrupted here was cancelled by who wanted the reply. */
    private void put(Part part) throws IOException {
        try {
            parts.put(part);
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        }
    }

    /** Waits for status and headers. */
    HttpHead head(StreamedExchange exchange) throws InterruptedException {
        try {
            return head.get(exchange.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException problem) {
            throw Failures.rethrown(requireNonNull(problem.getCause()));
        } catch (TimeoutException late) {
            throw exchange.cancelLate();
        } catch (InterruptedException interrupted) {
            exchange.cancel();
            throw interrupted;
        }
    }

    /** Waits for the next bytes of the body; null at its end, and not to be asked again after that. */
    @Nullable ByteBuffer next(StreamedExchange exchange) throws InterruptedException {
        try {
            return switch (parts.poll(exchange.remainingNanos(), TimeUnit.NANOSECONDS)) {
                case null -> throw exchange.cancelLate();
                case Part.Bytes(ByteBuffer bytes) -> bytes;
                case Part.End() -> null;
                case Part.Broken(Throwable problem) -> throw Failures.rethrown(problem);
            };
        } catch (InterruptedException interrupted) {
            exchange.cancel();
            throw interrupted;
        }
    }
}
