package dev.toolwright.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A socket that sends what is written between two flushes at once: a request is a head and many pieces of a conversation, and
 * each write by itself costs the kernel a packet and wakes the server. Buffers are lent while there is something to send, so
 * connections that wait, ten thousand of them, hold none. Its stream is for one thread at a time, as the client uses it.
 */
final class GatheringSocket extends Socket {

    private static final Buffers BUFFERS = new Buffers();

    private @Nullable OutputStream out;

    GatheringSocket(@Nullable Proxy proxy) {
        super(proxy == null ? Proxy.NO_PROXY : proxy);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        OutputStream gathering = out;
        if (gathering == null) {
            gathering = new Gathering(super.getOutputStream());
            out = gathering;
        }
        return gathering;
    }

    private static final class Gathering extends OutputStream {

        private final OutputStream socket;
        private byte @Nullable [] buffer;
        private int count;

        private Gathering(OutputStream socket) {
            this.socket = socket;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > Buffers.SIZE - count) {
                send();
            }
            if (length >= Buffers.SIZE) {
                socket.write(bytes, from, length);
                return;
            }
            byte[] gathered = buffer;
            if (gathered == null) {
                gathered = BUFFERS.take();
                buffer = gathered;
            }
            System.arraycopy(bytes, from, gathered, count, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            send();
            socket.flush();
        }

        /** What could not be sent is gone with the connection. */
        private void send() throws IOException {
            byte[] gathered = buffer;
            if (gathered == null) {
                return;
            }
            int length = count;
            buffer = null;
            count = 0;
            try {
                socket.write(gathered, 0, length);
            } finally {
                BUFFERS.giveBack(gathered);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Those that nobody uses; as many as threads that send at the same moment, up to a bound. */
    private static final class Buffers {

        private static final int SIZE = 16 * 1024;
        private static final int MOST_IDLE = 64;

        private final Deque<byte[]> idle = new ConcurrentLinkedDeque<>();
        private final AtomicInteger size = new AtomicInteger();

        private byte[] take() {
            byte[] buffer = idle.pollFirst();
            if (buffer == null) {
                return new byte[SIZE];
            }
            size.decrementAndGet();
            return buffer;
        }

        private void giveBack(byte[] buffer) {
            if (size.incrementAndGet() <= MOST_IDLE) {
                idle.offerFirst(buffer);
            } else {
                size.decrementAndGet();
            }
        }
    }
}
