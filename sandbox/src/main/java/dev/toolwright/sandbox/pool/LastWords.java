package dev.toolwright.sandbox.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end and keeps the last 4 KiB: what a process says before it dies. */
public final class LastWords {

    private static final int KEPT = 4096;

    private final InputStream stream;
    private final Thread reader;
    private byte[] kept = new byte[0];

    private LastWords(InputStream stream) {
        this.stream = stream;
        this.reader = Thread.ofPlatform().daemon().name("sandbox-last-words").start(this::read);
    }

    public static LastWords of(InputStream stream) {
        return new LastWords(stream);
    }

    /** Waits for the end of the stream. */
    public String text() throws InterruptedException {
        reader.join();
        return new String(kept, StandardCharsets.UTF_8).strip();
    }

    private void read() {
        byte[] part = new byte[KEPT];
        try (stream) {
            for (int size = stream.read(part); size >= 0; size = stream.read(part)) {
                byte[] all = new byte[kept.length + size];
                System.arraycopy(kept, 0, all, 0, kept.length);
                System.arraycopy(part, 0, all, kept.length, size);
                kept = all.length <= KEPT ? all : java.util.Arrays.copyOfRange(all, all.length - KEPT, all.length);
            }
        } catch (IOException e) {
            kept = ("(standard error broke off: " + e.getMessage() + ")").getBytes(StandardCharsets.UTF_8);
        }
    }
}
