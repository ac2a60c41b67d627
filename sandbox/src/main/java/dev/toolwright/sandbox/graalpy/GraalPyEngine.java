package dev.toolwright.sandbox.graalpy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.sandbox.pool.WorkerProgram;
import dev.toolwright.sandbox.python.PythonSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * GraalPy in pooled worker JVMs: runs wherever a JDK does. The interpreter itself gives made code no files, processes,
 * threads, sockets or native code; what it can't hold, time and memory, the worker's heap and its death do. No call sees an
 * interpreter that another one has used. What a call printed is lost where its worker had to die of it. The worker gets an
 * empty environment, but no limits of the operating system: nothing inside could reach what they limit.
 */
public final class GraalPyEngine {

    static final String NAME = "GraalPy";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private GraalPyEngine() {}

    /**
     * Starts it from a folder that is filled, and can be written to: the first time, it is prepared there for this JVM.
     *
     * @param workers how many calls may run at once, each a JVM of its own
     * @throws SandboxUnavailableException if the folder lacks GraalPy, or it does not start
     */
    public static PooledSandbox start(Path folder, int workers) throws InterruptedException {
        return start(GraalPyHome.at(folder), workers, _ -> {});
    }

    /**
     * Starts it, and before that fetches what is missing, if the home says how, and prepares it for this machine's JVM: once,
     * this takes a minute or more.
     *
     * @param notices is told when something of the kind begins
     * @throws SandboxUnavailableException if there is no GraalPy and none can be had, or it does not start
     */
    public static PooledSandbox start(GraalPyHome home, int workers, Consumer<String> notices) throws InterruptedException {
        Installation installation = Installation.complete(home, notices);
        String greeting = JsonNodeFactory.instance.objectNode().put("runner", PythonSource.runner()).toString();
        return PooledSandbox.start(
                new WorkerProgram(NAME, "in worker JVMs", memory -> WorkerJvm.serve(installation, memory), greeting, START, GRACE, true),
                workers);
    }

    /**
     * Fetches and prepares what is missing, and starts nothing.
     *
     * @throws SandboxUnavailableException if that fails
     */
    public static void install(GraalPyHome home, Consumer<String> notices) throws InterruptedException {
        Installation.complete(home, notices);
    }

    /** Whether it can be started without fetching anything. */
    public static boolean fetched(GraalPyHome home) {
        return Installation.fetched(home);
    }

    static SandboxUnavailableException unavailable(String reason) {
        return new SandboxUnavailableException(NAME, reason);
    }
}
