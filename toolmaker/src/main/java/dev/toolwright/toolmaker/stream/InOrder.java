package dev.toolwright.toolmaker.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Passes events on to one listener, one at a time: those of questions in the order of their positions, all others at once.
 * Holds back at most so many, so that one slow question does not fill the memory with those after it. Thread-safe.
 */
final class InOrder {

    private static final long LOOK_UP_MILLIS = 100;

    private final Consumer<StreamEvent> listener;
    private final Semaphore window;
    private final Map<Long, StreamEvent> waiting = new HashMap<>();
    private long next = 1;

    InOrder(Consumer<StreamEvent> listener, int window) {
        this.listener = listener;
        this.window = new Semaphore(window);
    }

    /**
     * Takes a place for the event of one more question; waits while too many are held back.
     *
     * @param over whether the stream has ended, so that what is held back may never be released
     * @return false if it has
     */
    boolean reserve(BooleanSupplier over) throws InterruptedException {
        while (!window.tryAcquire(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
            if (over.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    synchronized void tell(long position, StreamEvent event) {
        waiting.put(position, event);
        for (StreamEvent due = waiting.remove(next); due != null; due = waiting.remove(next)) {
            next++;
            window.release();
            listener.accept(due);
        }
    }

    synchronized void tell(StreamEvent event) {
        listener.accept(event);
    }
}
