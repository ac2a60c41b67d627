package dev.toolwright.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of warm workers. One that is lent out is nobody else's; one that is taken out of service is replaced ahead
 * of the next call. A caller gets the worker that served the same code last, if that is idle.
 */
final class WorkerPool implements AutoCloseable {

    private final String engine;
    private final List<String> command;
    private final byte[] greeting;
    private final Duration startTimeout;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private boolean closed;

    /**
     * Starts processes and lives as long as the pool: Linux kills a child that asked to die with its parent when the very
     * thread ends that started it.
     */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sandbox-starter").factory());

    private WorkerPool(String engine, List<String> command, byte[] greeting, Duration startTimeout, int size) {
        this.engine = engine;
        this.command = List.copyOf(command);
        this.greeting = greeting.clone();
        this.startTimeout = startTimeout;
        this.places = new Semaphore(size, true);
    }

    /**
     * Starts the first worker, which proves the engine, and the others ahead.
     *
     * @param greeting sent to each new worker, which answers it when it is ready
     * @param greeted is told the first worker's answer
     */
    static WorkerPool start(
            String engine, List<String> command, byte[] greeting, Duration startTimeout, int size, Consumer<byte[]> greeted)
            throws InterruptedException {
        WorkerPool pool = new WorkerPool(engine, command, greeting, startTimeout, size);
        try {
            pool.places.acquire();
            Worker first = pool.spawn();
            greeted.accept(pool.greet(first));
            pool.giveBack(first);
        } catch (SandboxUnavailableException e) {
            pool.close();
            throw e;
        }
        for (int i = 1; i < size; i++) {
            pool.places.acquire();
            pool.startAhead();
        }
        return pool;
    }

    /** Waits for a free place; the worker there has to be given back or replaced. */
    Worker borrow(String code) throws InterruptedException {
        places.acquire();
        try {
            @Nullable Worker worker = takeIdle(code);
            while (worker != null && !worker.alive()) {
                retire(worker);
                worker = takeIdle(code);
            }
            if (worker == null) {
                worker = spawn();
                greet(worker);
            }
            worker.serves(code);
            return worker;
        } catch (InterruptedException | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    void giveBack(Worker worker) {
        synchronized (this) {
            idle.addFirst(worker);
        }
        places.release();
    }

    /** Kills the worker and starts another one ahead. */
    void replace(Worker worker) {
        retire(worker);
        startAhead();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            all.forEach(Worker::close);
            all.clear();
            idle.clear();
        }
        starter.shutdown();
    }

    /** Process numbers of the workers that live. */
    synchronized List<Long> pids() {
        return all.stream().map(Worker::pid).toList();
    }

    private synchronized @Nullable Worker takeIdle(String code) {
        for (Iterator<Worker> each = idle.iterator(); each.hasNext(); ) {
            Worker worker = each.next();
            if (worker.servedLast().equals(code)) {
                each.remove();
                return worker;
            }
        }
        return idle.pollLast();
    }

    private synchronized void retire(Worker worker) {
        all.remove(worker);
        worker.close();
    }

    /** The place that the caller holds is free again once the worker is ready, or could not be started. */
    private void startAhead() {
        Thread.ofVirtual().name("sandbox-ahead").start(() -> {
            try {
                Worker worker = spawn();
                greet(worker);
                giveBack(worker);
            } catch (SandboxUnavailableException e) {
                places.release(); // the next caller tries again and is told
            } catch (InterruptedException e) {
                places.release();
                Thread.currentThread().interrupt();
            }
        });
    }

    private Worker spawn() throws InterruptedException {
        try {
            return starter.submit(this::process).get();
        } catch (RejectedExecutionException e) {
            throw unavailable("it is closed");
        } catch (ExecutionException e) {
            throw unavailable("it can't be started: " + e.getCause());
        }
    }

    private Worker process() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        synchronized (this) {
            if (closed) {
                throw new IOException("it is closed");
            }
            Worker worker = new Worker(builder.start());
            all.add(worker);
            return worker;
        }
    }

    private byte[] greet(Worker worker) throws InterruptedException {
        Answer answer = worker.ask(greeting, startTimeout);
        if (answer instanceof Answer.Frame(byte[] bytes)) {
            return bytes;
        }
        retire(worker);
        throw unavailable(switch (answer) {
            case Answer.Overdue _ -> "it was not ready within " + startTimeout.toSeconds() + " s";
            case Answer.Gone(int exit) -> "it ended with status " + exit + ": " + worker.lastWords();
            case Answer.Frame _ -> throw new IllegalStateException("handled above");
        });
    }

    private SandboxUnavailableException unavailable(String reason) {
        return new SandboxUnavailableException(engine, reason);
    }
}
