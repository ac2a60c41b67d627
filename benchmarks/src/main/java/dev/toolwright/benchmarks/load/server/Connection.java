package dev.toolwright.benchmarks.load.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One client's connection: one request at a time, as HTTP/1.1 clients do. For the server's one thread. */
final class Connection {

    private static final int FIRST_SIZE = 4 * 1024;

    private final SelectionKey key;
    private final SocketChannel channel;
    private final BiConsumer<Connection, Request> answerer;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int filled;
    private @Nullable ByteBuffer unsent;

    Connection(SelectionKey key, SocketChannel channel, BiConsumer<Connection, Request> answerer) {
        this.key = key;
        this.channel = channel;
        this.answerer = answerer;
    }

    void ready() {
        try {
            if (unsent != null) {
                write(unsent);
            } else if (read()) {
                Request request = Request.find(buffer, filled);
                if (request != null) {
                    filled = 0;
                    answerer.accept(this, request);
                }
            } else {
                close();
            }
        } catch (IOException gone) {
            close();
        }
    }

    void send(byte[] answer) {
        try {
            write(ByteBuffer.wrap(answer));
        } catch (IOException gone) {
            close();
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        channel.write(bytes);
        unsent = bytes.hasRemaining() ? bytes : null;
        int interest = unsent == null ? SelectionKey.OP_READ : SelectionKey.OP_WRITE;
        if (key.isValid() && key.interestOps() != interest) {
            key.interestOps(interest);
        }
    }

    /** False at the end of the stream. */
    private boolean read() throws IOException {
        while (true) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            ByteBuffer room = ByteBuffer.wrap(buffer, filled, buffer.length - filled);
            int count = channel.read(room);
            if (count < 0) {
                return false;
            }
            filled += count;
            if (room.hasRemaining()) {
                return true;
            }
        }
    }

    private void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // there is nobody to tell
        }
    }
}
