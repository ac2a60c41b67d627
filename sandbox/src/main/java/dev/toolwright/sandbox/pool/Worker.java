package dev.toolwright.sandbox.pool;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that answers frames with frames, one at a time: length (4 bytes, big endian) and that many bytes. Nothing that it
 * runs can reach these pipes. Used by one thread at a time.
 */
final class Worker implements AutoCloseable {

    private static final int LONGEST_FRAME = 64 << 20;

    private final Process process;
    private final List<String> command;
    private final DataOutputStream requests;
    private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(2);
    private final LastWords lastWords;
    private boolean roomy = true;

    Worker(Process process, List<String> command) {
        this.process = process;
        this.command = command;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.lastWords = LastWords.of(process.getErrorStream());
        Thread.ofPlatform().daemon().name("sandbox-answers-" + process.pid()).start(this::readAnswers);
    }

    /** Greets it and waits for its answer, at most this long. */
    Answer greet(byte[] greeting, Duration atMost) throws InterruptedException {
        return ask(greeting, atMost);
    }

    /** Sends a call and waits until it has begun, at most this long. */
    Answer begin(byte[] request, Duration atMost) throws InterruptedException {
        return ask(request, atMost);
    }

    private Answer ask(byte[] request, Duration atMost) throws InterruptedException {
        try {
            requests.writeInt(request.length);
            requests.write(request);
            requests.flush();
        } catch (IOException e) {
            return gone();
        }
        return next(atMost);
    }

    /** Waits for what the worker says next: how a call that has begun ended. */
    Answer next(Duration atMost) throws InterruptedException {
        Answer answer = answers.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        return answer == null ? new Answer.Overdue() : answer;
    }

    /** The end of what it wrote on standard error; to be asked once it is gone. */
    String lastWords() throws InterruptedException {
        return lastWords.text();
    }

    /** What started it. */
    List<String> command() {
        return command;
    }

    boolean startedBy(List<String> wanted) {
        return command.equals(wanted);
    }

    /** Whether it has all its memory for the next call: none was served, or none has left anything worth mention. */
    boolean roomy() {
        return roomy;
    }

    void roomy(boolean now) {
        roomy = now;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process, and with it all that it started. What it wrote before can still be read: only its handle is used. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private void readAnswers() {
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            while (true) {
                int length = in.readInt();
                if (length < 0 || length > LONGEST_FRAME) {
                    throw new IOException("a frame of " + Integer.toUnsignedLong(length) + " bytes");
                }
                answers.put(new Answer.Frame(in.readNBytes(length)));
            }
        } catch (IOException | InterruptedException e) {
            process.toHandle().destroyForcibly();
            tellGone();
        }
    }

    private void tellGone() {
        try {
            answers.put(gone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer gone() {
        try {
            return new Answer.Gone(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Gone(-1);
        }
    }
}
