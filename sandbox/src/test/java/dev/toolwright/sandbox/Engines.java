package dev.toolwright.sandbox;

import org.junit.jupiter.api.Assumptions;

/** Engines for tests, which are skipped with the engine's own reason where it can't run. */
final class Engines {

    private Engines() {}

    static PooledSandbox bubblewrapOrSkip(int workers) throws InterruptedException {
        try {
            return BubblewrapEngine.startPooled(workers);
        } catch (SandboxUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
