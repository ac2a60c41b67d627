package dev.toolwright.sandbox.pool;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
 * of the next call. A caller gets the worker that has rested longest: it had most time to get its next interpreter ready.
 */
final class WorkerPool implements AutoCloseable {

    private final WorkerProgram program;
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

    private WorkerPool(WorkerProgram program, int size) {
        this.program = program;
        this.places = new Semaphore(size, true);
    }

    /**
     * Starts the first worker, which proves the engine, and the others ahead.
     *
     * @param greeted is told the first worker's answer to the greeting
     */
    static WorkerPool start(WorkerProgram program, int size, Consumer<byte[]> greeted) throws InterruptedException {
        WorkerPool pool = new WorkerPool(program, size);
        List<String> usual = program.command().apply(Limits.defaults().memoryBytes());
        try {
            pool.places.acquire();
            Worker first = pool.spawn(usual);
            greeted.accept(pool.greet(first));
            pool.giveBack(first);
        } catch (SandboxUnavailableException e) {
            pool.close();
            throw e;
        }
        for (int i = 1; i < size; i++) {
            pool.places.acquire();
            pool.startAhead(usual);
        }
        return pool;
    }

    /** Waits for a free place; the worker there has to be given back or replaced. */
    Worker borrow(long memoryBytes) throws InterruptedException {
        places.acquire();
        try {
            List<String> command = program.command().apply(memoryBytes);
            @Nullable Worker worker = takeIdle(command);
            if (worker == null) {
                worker = spawn(command);
                greet(worker);
            }
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
        startAhead(worker.command());
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

    /** Where none was started so, another one makes room. */
    private synchronized @Nullable Worker takeIdle(List<String> command) {
        idle.stream().filter(worker -> !worker.alive()).toList().forEach(this::retire);
        List<Worker> fit = idle.stream().filter(worker -> worker.startedBy(command)).toList();
        if (fit.isEmpty()) {
            Worker other = idle.peekLast();
            if (other != null) {
                retire(other);
            }
            return null;
        }
        idle.remove(fit.getLast());
        return fit.getLast();
    }

    private synchronized void retire(Worker worker) {
        all.remove(worker);
        idle.remove(worker);
        worker.close();
    }

    /** The place that the caller holds is free again once the worker is ready, or could not be started. */
    private void startAhead(List<String> command) {
        Thread.ofVirtual().name("sandbox-ahead").start(() -> {
            try {
                Worker worker = spawn(command);
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

    private Worker spawn(List<String> command) throws InterruptedException {
        try {
            return starter.submit(() -> process(command)).get();
        } catch (RejectedExecutionException e) {
            throw unavailable("it is closed");
        } catch (ExecutionException e) {
            throw unavailable("it can't be started: " + e.getCause());
        }
    }

    private Worker process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        synchronized (this) {
            if (closed) {
                throw new IOException("it is closed");
            }
            Worker worker = new Worker(builder.start(), command);
            all.add(worker);
            return worker;
        }
    }

    private byte[] greet(Worker worker) throws InterruptedException {
        Answer answer = worker.greet(program.greeting().getBytes(StandardCharsets.UTF_8), program.startTimeout());
        if (answer instanceof Answer.Frame(byte[] bytes)) {
            return bytes;
        }
        retire(worker);
        throw unavailable(switch (answer) {
            case Answer.Overdue _ -> "it was not ready within " + program.startTimeout().toSeconds() + " s";
            case Answer.Gone(int exit) -> "it ended with status " + exit + ": " + worker.lastWords();
            case Answer.Frame _ -> throw new IllegalStateException("handled above");
        });
    }

    private SandboxUnavailableException unavailable(String reason) {
        return new SandboxUnavailableException(program.engine(), reason);
    }
}
