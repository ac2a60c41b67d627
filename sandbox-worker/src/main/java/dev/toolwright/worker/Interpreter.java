package dev.toolwright.worker;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Python for one call, made ahead on the thread that will run it. It has no files but its own library, no processes, no
 * threads, no native code, no environment and nothing of Java.
 */
final class Interpreter {

    /** The options of a context; a preparation has to use the same ones. */
    static final Map<String, String> OPTIONS = Map.of(
            "python.NoSiteFlag", "true", // nothing is installed
            "python.HashSeed", "0", // the same program gives the same value
            "python.BackgroundGCTask", "false",
            "python.WarnExperimentalFeatures", "false");

    /** The only limit of recursion: some ten thousand calls of simple functions. */
    private static final long STACK_BYTES = 16L << 20;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Capture stdout = new Capture();
    private final Capture stderr = new Capture();
    private final CompletableFuture<Context> made = new CompletableFuture<>();
    private final CompletableFuture<Request> given = new CompletableFuture<>();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Thread thread;

    private Interpreter(Engine engine, Source runner) {
        this.thread = new Thread(null, () -> live(engine, runner), "interpreter", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    static Interpreter start(Engine engine, Source runner) {
        return new Interpreter(engine, runner);
    }

    /** Waits until it can take its call. */
    void awaitReady() throws InterruptedException, ExecutionException {
        made.get();
    }

    /** Runs its one call, until it ends or is told to {@link #stop}. */
    Outcome run(Request request) throws InterruptedException, ExecutionException {
        stdout.limit(request.outputBytes(), () -> stop(Outcome.Limit.OUTPUT));
        stderr.limit(request.outputBytes(), () -> stop(Outcome.Limit.OUTPUT));
        given.complete(request);
        try {
            return outcome.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            stop(Outcome.Limit.TIME);
            return outcome.get();
        }
    }

    void stop(Outcome.Limit limit) {
        outcome.complete(new Outcome.Stopped(limit));
    }

    /** Ends it for good. False if code is running that can't be interrupted: then only the process can be ended. */
    boolean end() throws InterruptedException {
        Context context = made.join();
        Thread closer = Thread.ofPlatform().daemon().name("closer").start(() -> context.close(true));
        return closer.join(PATIENCE) && thread.join(PATIENCE);
    }

    Thread thread() {
        return thread;
    }

    Capture stdout() {
        return stdout;
    }

    Capture stderr() {
        return stderr;
    }

    private void live(Engine engine, Source runner) {
        Value run;
        try {
            Context context = context(engine);
            run = context.eval(runner);
            made.complete(context);
        } catch (RuntimeException | Error e) {
            made.completeExceptionally(e);
            return;
        }
        outcome.complete(outcome(run, given.join()));
    }

    private Context context(Engine engine) {
        return Context.newBuilder("python")
                .engine(engine)
                .allowExperimentalOptions(true)
                .options(OPTIONS)
                .out(stdout)
                .err(stderr)
                .in(java.io.InputStream.nullInputStream())
                .allowAllAccess(false)
                .allowIO(IOAccess.NONE)
                .allowNativeAccess(false)
                .allowCreateProcess(false)
                .allowCreateThread(false)
                .allowInnerContextOptions(false)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .build();
    }

    private static Outcome outcome(Value run, Request request) {
        try {
            String reply = run.execute(request.code(), request.kind(), request.entry(), request.arguments()).asString();
            return reply.length() > request.valueBytes()
                    ? new Outcome.Stopped(Outcome.Limit.OUTPUT)
                    : new Outcome.Replied(reply);
        } catch (PolyglotException e) {
            return outcome(e);
        }
    }

    /** What Python code can't catch, nor the runner. */
    private static Outcome outcome(PolyglotException e) {
        if (e.isExit()) {
            return new Outcome.Left(e.getExitStatus());
        }
        if (e.isResourceExhausted()) {
            return new Outcome.Stopped(Outcome.Limit.MEMORY);
        }
        // The interpreter refuses some of what it lacks, threads and processes above all, by breaking off.
        return new Outcome.Replied(Reply.raised("SystemError", "the interpreter broke off: " + e.getMessage()));
    }
}
