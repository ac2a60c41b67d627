package dev.toolwright.runs;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does a piece of work for each of many items, a virtual thread each, so many at once; can be stopped. For one use. */
final class Workers {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Semaphore slots;
    private volatile boolean stopped;

    Workers(int parallel) {
        this.slots = new Semaphore(parallel);
    }

    /**
     * Begins items in their order, and returns when all that was begun has ended. An interrupt stops it and stays set. Work
     * that throws stops it too, and the first such exception is thrown on.
     */
    <T> void forEach(List<T> items, Consumer<T> work) {
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

    private <T> void begin(List<T> items, Consumer<T> work) {
        try {
            for (T item : items) {
                slots.acquire();
                executor.execute(() -> attempt(item, work));
            }
        } catch (RejectedExecutionException stopped) {
            // stop() came between two items; those that were begun are waited for all the same
        } catch (InterruptedException interrupt) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private <T> void attempt(T item, Consumer<T> work) {
        try {
            work.accept(item);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
            stop();
        } finally {
            slots.release();
        }
    }
}
