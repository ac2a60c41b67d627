package dev.toolwright.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what the code prints, up to a limit; beyond it, tells so once and keeps no more. Safe for many threads. */
final class Capture extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int limit;
    private Runnable overflow = () -> {};

    synchronized void limit(int bytes, Runnable whenOver) {
        limit = bytes;
        overflow = whenOver;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = limit - kept.size();
        kept.write(bytes, offset, Math.min(room, length));
        if (length > room) {
            overflow.run();
        }
    }

    /** Bytes that are no UTF-8 are replaced. */
    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
