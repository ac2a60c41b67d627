package dev.toolwright.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A call on a worker of a pool, the same for every engine. The worker keeps the limits; if it fails to, it is killed. */
final class PooledSandbox implements Sandbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WorkerPool workers;
    private final String engine;
    private final Duration grace;

    private PooledSandbox(WorkerPool workers, String engine, Duration grace) {
        this.workers = workers;
        this.engine = engine;
        this.grace = grace;
    }

    /**
     * Starts it.
     *
     * @param isolation what is said of the engine behind its name and version
     * @param grace how long past a call's timeout its worker may take to say so, before it is killed
     */
    static PooledSandbox start(
            String engine, String isolation, List<String> command, byte[] greeting, Duration startTimeout, int size, Duration grace)
            throws InterruptedException {
        AtomicReference<String> version = new AtomicReference<>(engine);
        WorkerPool workers =
                WorkerPool.start(engine, command, greeting, startTimeout, size, frame -> version.set(version(frame)));
        return new PooledSandbox(workers, version.get() + " " + isolation, grace);
    }

    @Override
    public Verdict run(Program program, JsonText arguments, Limits limits) throws InterruptedException {
        byte[] request = WireRequest.of(program, arguments, limits);
        long began = System.nanoTime();
        Worker worker = workers.borrow(program.code());
        boolean healthy = false;
        try {
            Answer answer = worker.ask(request, limits.timeout().plus(grace));
            healthy = answer instanceof Answer.Frame;
            return verdict(answer, Duration.ofNanos(System.nanoTime() - began));
        } finally {
            if (healthy) {
                workers.giveBack(worker);
            } else {
                workers.replace(worker);
            }
        }
    }

    @Override
    public String engine() {
        return engine;
    }

    @Override
    public void close() {
        workers.close();
    }

    /** Process numbers of the workers that live. */
    List<Long> pids() {
        return workers.pids();
    }

    private static Verdict verdict(Answer answer, Duration took) {
        Spent spent = new Spent(took, took, 0);
        return switch (answer) {
            case Answer.Frame(byte[] bytes) -> WireReply.verdict(bytes);
            case Answer.Overdue _ -> new Verdict.TimedOut(Output.NONE, spent);
            case Answer.Gone(int exit) -> exit == OUT_OF_MEMORY
                    ? new Verdict.OutOfMemory(Output.NONE, spent)
                    : new Verdict.Crashed("the worker ended with status " + exit, Output.NONE, spent);
        };
    }

    /** How a JVM ends that was told to end when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static String version(byte[] greeting) {
        try {
            return JSON.readTree(greeting).path("ready").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("a worker's greeting is no JSON", e);
        }
    }
}
