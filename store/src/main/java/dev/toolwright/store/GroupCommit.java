package dev.toolwright.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What many ask for and one does for all who asked by then: while it is at that, others come together, and the next does it for
 * all of these. Thread-safe.
 */
final class GroupCommit<T> {

    /** Does it for some at once. */
    @FunctionalInterface
    interface Work<T> {
        void doFor(List<T> group) throws IOException;
    }

    private static final class Ticket<T> {

        private final T item;
        private boolean done;
        private boolean failed;

        private Ticket(T item) {
            this.item = item;
        }
    }

    private final Work<T> work;
    private final Queue<Ticket<T>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock working = new ReentrantLock();

    GroupCommit(Work<T> work) {
        this.work = work;
    }

    /**
     * Returns when it has been done for this one.
     *
     * @throws IOException if it failed, for whatever member of the group
     */
    void await(T item) throws IOException {
        Ticket<T> mine = new Ticket<>(item);
        waiting.add(mine);
        working.lock();
        try {
            if (!mine.done) {
                doForAll();
            } else if (mine.failed) {
                throw new IOException("failed for others that were to be written at the same time");
            }
        } finally {
            working.unlock();
        }
    }

    /** Those for whom nobody is at work yet. */
    int waiting() {
        return waiting.size();
    }

    private void doForAll() throws IOException {
        List<Ticket<T>> group = new ArrayList<>();
        for (Ticket<T> next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
        }
        boolean failed = true;
        try {
            work.doFor(group.stream().map(ticket -> ticket.item).toList());
            failed = false;
        } finally {
            for (Ticket<T> ticket : group) {
                ticket.done = true;
                ticket.failed = failed;
            }
        }
    }
}
