package dev.toolwright.runs;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does a piece of work for each of many items, a virtual thread each, so many at once; can be stopped. Work whose result only
 * has to be written down makes room for other work before, so that a disk that is busy keeps no model waiting. For one use.
 */
final class Workers {

    /** How many may be at work for one whose result is being written down: those hold memory too, and a disk is soon busy. */
    private static final int WORKING_FOR_ONE_KEPT = 8;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Semaphore working;
    private final Semaphore keeping;
    private volatile boolean stopped;

    Workers(int parallel) {
        this.working = new Semaphore(parallel);
        this.keeping = new Semaphore(Math.max(1, parallel / WORKING_FOR_ONE_KEPT));
    }

    /** Where an item counts: at first among those at work. */
    final class Slot {

        private Semaphore held = working;

        /** From now on among those whose result is written down; waits while there are enough of them. */
        void keep() {
            keeping.acquireUninterruptibly();
            held.release();
            held = keeping;
        }

        private void end() {
            held.release();
        }
    }

    /**
     * Begins items in their order, and returns when all that was begun has ended. An interrupt stops it and stays set. Work
     * that throws stops it too, and the first such exception is thrown on.
     */
    <T> void forEach(List<T> items, BiConsumer<T, Slot> work) {
        try (executor) {
            begin(items, work);
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable checked -> throw new IllegalStateException("no work can throw this", checked);
        }
    }

    /** Begins nothing more and interrupts what is at work. Does not wait. */
    void stop() {
        stopped = true;
        executor.shutdownNow();
    }

    boolean stopped() {
        return stopped;
    }

    private <T> void begin(List<T> items, BiConsumer<T, Slot> work) {
        try {
            for (T item : items) {
                working.acquire();
                executor.execute(() -> attempt(item, work));
            }
        } catch (RejectedExecutionException stopped) {
            // stop() came between two items; those that were begun are waited for all the same
        } catch (InterruptedException interrupt) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private <T> void attempt(T item, BiConsumer<T, Slot> work) {
        Slot slot = new Slot();
        try {
            work.accept(item, slot);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
            stop();
        } finally {
            slot.end();
        }
    }
}
