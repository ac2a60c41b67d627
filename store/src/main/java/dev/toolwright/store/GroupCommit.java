package dev.toolwright.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

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
        private @Nullable Throwable failure;

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
            } else if (mine.failure != null) {
                throw new IOException(mine.failure.getMessage(), mine.failure);
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
        try {
            work.doFor(group.stream().map(ticket -> ticket.item).toList());
            end(group, null);
        } catch (IOException | RuntimeException | Error failure) {
            end(group, failure);
            throw failure;
        }
    }

    private static <T> void end(List<Ticket<T>> group, @Nullable Throwable failure) {
        for (Ticket<T> ticket : group) {
            ticket.failure = failure;
            ticket.done = true;
        }
    }
}
