package dev.toolwright.toolmaker.sandboxed;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import org.junit.jupiter.api.Assumptions;

/** Engines for tests, which are skipped with the engine's own reason where it can't run. */
public final class Engines {

    private Engines() {}

    public static Sandbox bubblewrapOrSkip() throws InterruptedException {
        try {
            return BubblewrapEngine.start(2);
        } catch (SandboxUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
