package dev.toolwright.benchmarks.load.server;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** How long answers of one kind take: all equally long, so who came first is due first. For one thread. */
final class Latency {

    private record Due(long at, Connection connection, byte[] answer) {}

    private final long nanos;
    private final Queue<Due> due = new ArrayDeque<>();

    private Latency(long nanos) {
        this.nanos = nanos;
    }

    static Latency ofMillis(long millis) {
        return new Latency(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Sends at once, or when it is due. */
    void send(Connection connection, byte[] answer) {
        if (nanos == 0) {
            connection.send(answer);
        } else {
            due.add(new Due(System.nanoTime() + nanos, connection, answer));
        }
    }

    /** {@link Long#MAX_VALUE} if nothing waits. */
    long nanosToNext() {
        Due next = due.peek();
        return next == null ? Long.MAX_VALUE : next.at() - System.nanoTime();
    }

    void sendDue() {
        long now = System.nanoTime();
        for (Due next = due.peek(); next != null && next.at() - now <= 0; next = due.peek()) {
            due.remove().connection().send(next.answer());
        }
    }
}
