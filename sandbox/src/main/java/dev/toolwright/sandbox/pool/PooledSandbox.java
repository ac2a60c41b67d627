package dev.toolwright.sandbox.pool;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Output;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.Spent;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** A call on a worker of a pool, the same for every engine. The worker keeps the limits; if it fails to, it is killed. */
public final class PooledSandbox implements Sandbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Workers that a call is offered before it has begun: one may have died since it was last looked at. */
    private static final int ATTEMPTS = 3;

    /** How a JVM ends that was told to end when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private final WorkerPool workers;
    private final WorkerProgram program;
    private final String engine;
    private final AtomicInteger running = new AtomicInteger();

    private PooledSandbox(WorkerPool workers, WorkerProgram program, String engine) {
        this.workers = workers;
        this.program = program;
        this.engine = engine;
    }

    /**
     * Starts the first worker, which proves the engine, and the others ahead.
     *
     * @throws SandboxUnavailableException if the first one does not start
     */
    public static PooledSandbox start(WorkerProgram program, int size) throws InterruptedException {
        AtomicReference<String> version = new AtomicReference<>(program.engine());
        WorkerPool workers = WorkerPool.start(program, size, frame -> version.set(version(frame)));
        return new PooledSandbox(workers, program, (version.get() + " " + program.isolation()).strip());
    }

    @Override
    public Verdict run(Program code, JsonText arguments, Limits limits) throws InterruptedException {
        byte[] request = WireRequest.of(code, arguments, limits);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Worker worker = workers.borrow(limits.memoryBytes());
            boolean blamable = worker.roomy() || !program.leaves() || attempt == ATTEMPTS;
            Optional<Verdict> verdict = run(worker, request, limits, blamable);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        throw new SandboxUnavailableException(program.engine(), "its workers die before they begin with a call");
    }

    /**
     * @param blamable whether the worker had all its memory for this call
     * @return empty if the worker died before it began, or memory ran out that earlier calls may have taken
     */
    private Optional<Verdict> run(Worker worker, byte[] request, Limits limits, boolean blamable) throws InterruptedException {
        boolean healthy = false;
        try {
            if (!(worker.begin(request, program.startTimeout()) instanceof Answer.Frame)) {
                return Optional.empty();
            }
            long began = System.nanoTime();
            Answer answer = await(worker, limits.timeout().plus(program.grace()));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (answer instanceof Answer.Frame(byte[] bytes)) {
                WireReply reply = WireReply.parse(bytes);
                healthy = !reply.leaving();
                worker.roomy(reply.roomy());
                return Optional.of(reply.verdict()).filter(fair(blamable || reply.roomy()));
            }
            return Optional.of(silent(answer, new Spent(took, took, 0))).filter(fair(blamable));
        } finally {
            if (healthy) {
                workers.giveBack(worker);
            } else {
                workers.replace(worker);
            }
        }
    }

    private static Predicate<Verdict> fair(boolean blamable) {
        return verdict -> blamable || !(verdict instanceof Verdict.OutOfMemory);
    }

    @Override
    public String engine() {
        return engine;
    }

    @Override
    public void close() {
        workers.close();
    }

    /** How many calls have begun and not ended. */
    public int running() {
        return running.get();
    }

    /** Process numbers of the workers that live. */
    public List<Long> pids() {
        return workers.pids();
    }

    private Answer await(Worker worker, Duration atMost) throws InterruptedException {
        running.incrementAndGet();
        try {
            return worker.next(atMost);
        } finally {
            running.decrementAndGet();
        }
    }

    private static Verdict silent(Answer answer, Spent spent) {
        return switch (answer) {
            case Answer.Frame _ -> throw new IllegalArgumentException("a frame is no silence");
            case Answer.Overdue _ -> new Verdict.TimedOut(Output.NONE, spent);
            case Answer.Gone(int exit) -> exit == OUT_OF_MEMORY
                    ? new Verdict.OutOfMemory(Output.NONE, spent)
                    : new Verdict.Crashed("the worker ended with status " + exit, Output.NONE, spent);
        };
    }

    private static String version(byte[] greeting) {
        try {
            return JSON.readTree(greeting).path("ready").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("a worker's greeting is no JSON", e);
        }
    }
}
