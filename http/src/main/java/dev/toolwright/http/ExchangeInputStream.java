package dev.toolwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of an exchange as a stream. Reading past the end goes on to say that it is the end. */
final class ExchangeInputStream extends InputStream {

    private final StreamedExchange exchange;
    private final StreamedReply reply;
    private @Nullable ByteBuffer current = ByteBuffer.allocate(0);

    ExchangeInputStream(StreamedExchange exchange, StreamedReply reply) {
        this.exchange = exchange;
        this.reply = reply;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        ByteBuffer bytes = filled();
        if (bytes == null) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    private @Nullable ByteBuffer filled() throws IOException {
        while (current != null && !current.hasRemaining()) {
            current = next();
        }
        return current;
    }

    private @Nullable ByteBuffer next() throws IOException {
        try {
            return reply.next(exchange);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        } catch (HttpFailure failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        exchange.cancel();
    }
}
