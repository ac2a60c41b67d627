package dev.toolwright.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does several things at once, each on a virtual thread, and gives what came of them in the order in which they were begun.
 * What is not waited for is interrupted by {@link #close}.
 */
final class Crew implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /** Does all of these and waits. */
    <T> List<T> all(List<Callable<T>> work) throws InterruptedException {
        List<Future<T>> begun = work.stream().map(this::begin).toList();
        List<T> results = new ArrayList<>(begun.size());
        for (Future<T> one : begun) {
            results.add(await(one));
        }
        return results;
    }

    /** Waits for one; what it threw is thrown here. */
    static <T> T await(Future<T> begun) throws InterruptedException {
        try {
            return begun.get();
        } catch (ExecutionException failure) {
            return rethrow(failure);
        }
    }

    private static <T> T rethrow(ExecutionException failure) throws InterruptedException {
        switch (failure.getCause()) {
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException thrown -> throw thrown;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(failure);
        }
    }

    /** Interrupts what is at work, and returns when it has ended. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
