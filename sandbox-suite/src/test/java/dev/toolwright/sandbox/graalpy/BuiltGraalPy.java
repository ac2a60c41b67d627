package dev.toolwright.sandbox.graalpy;

import dev.toolwright.sandbox.pool.PooledSandbox;
import java.nio.file.Path;

/** GraalPy as the module beside this one builds it. It runs on every machine, so its absence fails a test. */
final class BuiltGraalPy {

    static final Path FOLDER = Path.of("..", "sandbox-worker", "target", "app").toAbsolutePath().normalize();

    private BuiltGraalPy() {}

    static PooledSandbox start(int workers) throws InterruptedException {
        return GraalPyEngine.start(FOLDER, workers);
    }
}
