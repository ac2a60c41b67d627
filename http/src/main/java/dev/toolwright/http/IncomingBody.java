package dev.toolwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http2.hpack.HeaderListConstraintException;
import org.jspecify.annotations.Nullable;

/**
 * A body between the thread of its connection, which adds, and that of its exchange, which reads. The other side may send only
 * as much as was read, and a window more, so no more than that is ever held.
 */
final class IncomingBody extends InputStream {

    /** So much is read before the other side is told that there is room again. */
    private static final int ROOM_BYTES = 16 * 1024;

    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private final AtomicInteger room = new AtomicInteger();
    private volatile @Nullable CapacityChannel channel;
    private volatile Runnable cancel = () -> {};
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean ended;

    IncomingBody cancelledBy(Runnable value) {
        cancel = value;
        return this;
    }

    void add(ByteBuffer bytes) {
        parts.add(new Part.Bytes(ByteBuffer.allocate(bytes.remaining()).put(bytes).flip()));
    }

    void end() {
        parts.add(new Part.End());
    }

    void fail(Exception problem) {
        parts.add(new Part.Broken(problem));
    }

    /** @param value through which the other side hears that there is room */
    void fill(CapacityChannel value) throws IOException {
        channel = value;
        tellRoom(0);
    }

    /** Under no lock of ours: the connection has one of its own, which its thread holds when it comes here. */
    private void tellRoom(int least) throws IOException {
        CapacityChannel told = channel;
        if (told != null && room.get() > least) {
            told.update(room.getAndSet(0));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!current.hasRemaining()) {
            if (ended) {
                return -1;
            }
            next();
        }
        int count = Math.min(length, current.remaining());
        current.get(buffer, offset, count);
        room.addAndGet(count);
        tellRoom(ROOM_BYTES);
        return count;
    }

    private void next() throws IOException {
        try {
            switch (parts.take()) {
                case Part.Bytes(ByteBuffer bytes) -> current = bytes;
                case Part.End() -> ended = true;
                case Part.Broken(Throwable problem) -> {
                    ended = true;
                    throw transported(problem);
                }
            }
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** As a transport throws it that reads in the exchange's own thread. */
    static IOException transported(@Nullable Throwable problem) {
        return switch (problem) {
            case IOException transport -> transport;
            case HeaderListConstraintException many -> new MessageConstraintException(many.getMessage());
            case null, default -> new IOException(problem);
        };
    }

    @Override
    public void close() {
        if (!ended && !(parts.peek() instanceof Part.End)) {
            cancel.run();
        }
    }
}
