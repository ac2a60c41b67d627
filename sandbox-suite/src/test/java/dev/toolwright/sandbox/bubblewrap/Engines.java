package dev.toolwright.sandbox.bubblewrap;

import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.pool.PooledSandbox;
import org.junit.jupiter.api.Assumptions;

/** Engines for tests, which are skipped with the engine's own reason where it can't run. */
final class Engines {

    private Engines() {}

    static PooledSandbox bubblewrapOrSkip(int workers) throws InterruptedException {
        try {
            return BubblewrapEngine.start(workers);
        } catch (SandboxUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
