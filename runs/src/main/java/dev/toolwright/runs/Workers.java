package dev.toolwright.runs;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does a piece of work for each of many items, a virtual thread each, so many at once; can be stopped. Each that ends begins the
 * next, without waking a thread that hands them out. Work whose result only has to be written down makes room for other work
 * before, so that a disk that is busy keeps no model waiting. For one use.
 */
final class Workers {

    /** How many may be at work for one whose result is being written down: those hold memory too, and a disk is soon busy. */
    private static final int WORKING_FOR_ONE_KEPT = 8;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final int parallel;
    private final CountDownLatch places;
    private final Semaphore keeping;
    private volatile boolean stopped;

    Workers(int parallel) {
        this.parallel = parallel;
        this.places = new CountDownLatch(parallel);
        this.keeping = new Semaphore(Math.max(1, parallel / WORKING_FOR_ONE_KEPT));
    }

    /** Where an item counts: at first among those at work. */
    final class Slot {

        private final Runnable next;
        private boolean kept;

        private Slot(Runnable next) {
            this.next = next;
        }

        /** From now on among those whose result is written down; waits while there are enough of them. */
        void keep() {
            keeping.acquireUninterruptibly();
            kept = true;
            next.run();
        }

        private void end() {
            if (kept) {
                keeping.release();
            } else {
                next.run();
            }
        }
    }

    /**
     * Begins items in their order, and returns when all that was begun has ended. An interrupt stops it and stays set. Work
     * that throws stops it too, and the first such exception is thrown on.
     */
    <T> void forEach(List<T> items, BiConsumer<T, Slot> work) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(items);
        try (executor) {
            for (int place = 0; place < parallel; place++) {
                next(waiting, work);
            }
            awaitPlaces();
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable checked -> throw new IllegalStateException("no work can throw this", checked);
        }
    }

    private void awaitPlaces() {
        try {
            places.await();
        } catch (InterruptedException interrupt) {
            stop();
            Thread.currentThread().interrupt();
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

    /** Begins the next item at a place that is free; closes the place if there is none. */
    private <T> void next(Queue<T> waiting, BiConsumer<T, Slot> work) {
        T item = stopped ? null : waiting.poll();
        if (item == null) {
            places.countDown();
            return;
        }
        try {
            executor.execute(() -> attempt(item, work, new Slot(() -> next(waiting, work))));
        } catch (RejectedExecutionException stoppedMeanwhile) {
            places.countDown();
        }
    }

    private <T> void attempt(T item, BiConsumer<T, Slot> work, Slot slot) {
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
