package dev.toolwright.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Cancels what takes too long. Most is over long before its deadline, so nothing is kept in order: one thread sleeps until the
 * earliest deadline that it saw, then looks through all that is under way by then. Thread-safe.
 */
final class Deadlines implements AutoCloseable {

    /** Where nothing is under way. */
    private static final long LONGEST_NANOS = TimeUnit.DAYS.toNanos(1);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Thread keeper = Thread.ofVirtual().name("http deadlines").unstarted(this::keep);
    private volatile long nextLook = System.nanoTime() + LONGEST_NANOS;
    private volatile boolean closed;

    private Deadlines() {}

    static Deadlines start() {
        Deadlines deadlines = new Deadlines();
        deadlines.keeper.start();
        return deadlines;
    }

    /** @param exchange cancelled after so many nanoseconds, unless the watch was closed before */
    Watch watch(Exchange exchange, long nanos) {
        Watch watch = new Watch(exchange, System.nanoTime() + nanos);
        watches.add(watch);
        if (watch.due - nextLook < 0) {
            LockSupport.unpark(keeper);
        }
        return watch;
    }

    private void keep() {
        while (!closed) {
            // far away first: who comes while this looks, and may be passed over, wakes it again
            nextLook = System.nanoTime() + LONGEST_NANOS;
            nextLook = look();
            LockSupport.parkNanos(this, nextLook - System.nanoTime());
        }
    }

    /** When to look again. */
    private long look() {
        long now = System.nanoTime();
        long earliest = nextLook;
        for (Watch watch : watches) {
            if (watch.due - now <= 0) {
                watch.pass();
            } else if (watch.due - earliest < 0) {
                earliest = watch.due;
            }
        }
        return earliest;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(keeper);
    }

    /** Of one exchange. */
    final class Watch implements AutoCloseable {

        private final Exchange exchange;
        private final long due;

        private Watch(Exchange exchange, long due) {
            this.exchange = exchange;
            this.due = due;
        }

        /** Aside, so that what hangs or fails while it is cancelled holds up no other. */
        private void pass() {
            close();
            Thread.ofVirtual().name("http late").start(exchange::cancel);
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
