package dev.toolwright.toolmaker.sandboxed;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.sandbox.graalpy.GraalPyEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Engines for tests. Those of bubblewrap are skipped with its own reason where it can't run; GraalPy runs everywhere. */
public final class Engines {

    private Engines() {}

    /** GraalPy as the module beside this one builds it. */
    public static Sandbox graalPy() throws InterruptedException {
        return GraalPyEngine.start(Path.of("..", "sandbox-worker", "target", "app").toAbsolutePath().normalize(), 1);
    }

    public static Sandbox bubblewrapOrSkip() throws InterruptedException {
        try {
            return BubblewrapEngine.start(2);
        } catch (SandboxUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
