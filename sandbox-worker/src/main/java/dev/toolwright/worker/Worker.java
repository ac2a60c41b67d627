package dev.toolwright.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/** Serves calls one after another, and makes the interpreter for the next one while it waits for it. */
final class Worker {

    /** Code that was run leaves traces in the engine that only its end removes. */
    private static final int MOST_CALLS = 1000;

    /** Where the frames that answer one request go. */
    interface Answers {
        void send(byte[] frame) throws IOException;
    }

    private final Engine engine = engine();
    private final Source runner;
    private volatile @Nullable Interpreter serving;
    private Interpreter next;
    private int served;

    /**
     * Waits for its first interpreter.
     *
     * @param runner Python that defines {@code make_runner}
     */
    Worker(String runner) throws IOException, InterruptedException, ExecutionException {
        this.runner = Source.newBuilder("python", runner + "\n" + resource("prelude.py"), "runner.py").internal(true).build();
        MemoryWatch.start(this::memoryIsFull);
        this.next = Interpreter.start(engine, this.runner);
        next.awaitReady();
    }

    String version() {
        return "GraalPy " + engine.getVersion();
    }

    /** Answers requests until the host closes the pipe, or this process can serve no other one. */
    void serve(Frames frames) throws IOException, InterruptedException, ExecutionException {
        while (serve(Request.parse(frames.next()), frames::send)) {}
    }

    /** One request; false if this process can serve no other one. */
    boolean serve(Request request, Answers answers) throws IOException, InterruptedException, ExecutionException {
        Interpreter interpreter = next;
        interpreter.awaitReady();
        answers.send(Reply.begun());
        Spent.Meter meter = new Spent.Meter(interpreter.thread());
        serving = interpreter;
        Outcome outcome = interpreter.run(request);
        serving = null;
        Spent spent = meter.read();
        boolean full = outcome instanceof Outcome.Stopped(Outcome.Limit limit) && limit == Outcome.Limit.MEMORY;
        boolean ended = interpreter.end();
        if (full) {
            System.gc(); // tells whether all of that is free again
        }
        boolean roomy = MemoryWatch.roomy();
        boolean leaving = !ended || (full && !roomy) || MemoryWatch.worn() || ++served >= MOST_CALLS;
        answers.send(Reply.ended(outcome, interpreter.stdout(), interpreter.stderr(), spent, roomy, leaving));
        if (!leaving) {
            next = Interpreter.start(engine, runner);
        }
        return !leaving;
    }

    private void memoryIsFull() {
        Interpreter guilty = serving;
        if (guilty != null) {
            guilty.stop(Outcome.Limit.MEMORY);
        }
    }

    static Engine engine() {
        return Engine.newBuilder("python")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Worker.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing beside " + Worker.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
