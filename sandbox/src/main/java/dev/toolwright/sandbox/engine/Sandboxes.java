package dev.toolwright.sandbox.engine;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.sandbox.graalpy.GraalPyEngine;
import java.util.function.Consumer;

/** Starts the engine that is asked for, or the better one of those that this machine has. */
public final class Sandboxes {

    private Sandboxes() {}

    /**
     * A sandbox that starts its engine with the first call, which then takes longer, and throws what {@link #start} throws.
     *
     * @param notices is told, in one line each, what the user should know: that another engine than the best one is used and
     *     why, that something is being fetched
     */
    public static Sandbox open(SandboxSettings settings, Consumer<String> notices) {
        return new LazySandbox(settings.engine().word(), () -> start(settings, notices));
    }

    /**
     * Starts the engine now. May take minutes where GraalPy has to be fetched first.
     *
     * @throws SandboxUnavailableException if there is none; its message says what to do
     */
    public static Sandbox start(SandboxSettings settings, Consumer<String> notices) throws InterruptedException {
        return switch (settings.engine()) {
            case AUTO -> best(settings, notices);
            case BUBBLEWRAP -> BubblewrapEngine.start(settings.workers());
            case GRAALPY -> GraalPyEngine.start(settings.graalPy(), settings.workers(), notices);
        };
    }

    private static Sandbox best(SandboxSettings settings, Consumer<String> notices) throws InterruptedException {
        try {
            return BubblewrapEngine.start(settings.workers());
        } catch (SandboxUnavailableException bubblewrap) {
            return second(settings, notices, bubblewrap);
        }
    }

    private static Sandbox second(
            SandboxSettings settings, Consumer<String> notices, SandboxUnavailableException bubblewrap)
            throws InterruptedException {
        try {
            Sandbox sandbox = GraalPyEngine.start(settings.graalPy(), settings.workers(), notices);
            notices.accept("made code runs in GraalPy, since bubblewrap is not usable here: " + bubblewrap.reason());
            return sandbox;
        } catch (SandboxUnavailableException graalPy) {
            throw new SandboxUnavailableException(
                    bubblewrap.engine() + " or " + graalPy.engine(), bubblewrap.reason() + "; " + graalPy.reason());
        }
    }
}
