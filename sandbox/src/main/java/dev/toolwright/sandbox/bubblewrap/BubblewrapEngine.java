package dev.toolwright.sandbox.bubblewrap;

import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.sandbox.pool.WorkerProgram;
import dev.toolwright.sandbox.python.PythonSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * CPython behind Linux's own walls: namespaces without network or files (bubblewrap), resource limits and a system call
 * filter. A warm parent forks a child for every call, so no call sees another's state.
 */
public final class BubblewrapEngine {

    static final String NAME = "CPython under bubblewrap";

    private static final List<Path> BUBBLEWRAPS = List.of(Path.of("/usr/bin/bwrap"), Path.of("/usr/local/bin/bwrap"));
    private static final List<Path> PYTHONS = List.of(Path.of("/usr/bin/python3"), Path.of("/usr/local/bin/python3"));
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private BubblewrapEngine() {}

    /**
     * Starts it, with Debian's or the machine's own Python.
     *
     * @param workers how many calls may run at once, each about 15 MB of memory
     * @throws SandboxUnavailableException if a part is missing or the system forbids user namespaces; it says which
     */
    public static PooledSandbox start(int workers) throws InterruptedException {
        Path bubblewrap = find(BUBBLEWRAPS)
                .orElseThrow(() -> missing("bwrap is not installed (Debian: apt-get install bubblewrap)"));
        Path python = find(PYTHONS).orElseThrow(() -> missing("python3 is not installed (Debian: apt-get install python3)"));
        return start(bubblewrap, python, workers);
    }

    static PooledSandbox start(Path bubblewrap, Path python, int workers) throws InterruptedException {
        PythonRuntime runtime = PythonRuntime.of(python);
        String program = String.join("\n", PythonSource.runner(), own("seccomp.py"), own("parent.py"));
        List<String> command = Jail.command(bubblewrap, runtime, program);
        return PooledSandbox.start(new WorkerProgram(NAME, "under bubblewrap", _ -> command, "{}", START, GRACE, false), workers);
    }

    private static String own(String name) {
        return PythonSource.beside(BubblewrapEngine.class, name);
    }

    private static Optional<Path> find(List<Path> candidates) {
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    private static SandboxUnavailableException missing(String what) {
        return new SandboxUnavailableException(NAME, what);
    }
}
