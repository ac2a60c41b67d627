package dev.toolwright.sandbox.engine;

import dev.toolwright.sandbox.graalpy.GraalPyHome;

/**
 * How a sandbox is opened.
 *
 * @param engine which one; by default what the machine has
 * @param workers how many calls may run at once; by default as many as there are processors, at most 4
 * @param graalPy where GraalPy lies; by default nowhere
 */
public record SandboxSettings(EngineChoice engine, int workers, GraalPyHome graalPy) {

    private static final int MOST_BY_DEFAULT = 4;

    public SandboxSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("a sandbox needs at least one worker, not " + workers);
        }
    }

    public static SandboxSettings defaults() {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), MOST_BY_DEFAULT);
        return new SandboxSettings(EngineChoice.AUTO, workers, GraalPyHome.none());
    }

    public SandboxSettings withEngine(EngineChoice choice) {
        return new SandboxSettings(choice, workers, graalPy);
    }

    public SandboxSettings withWorkers(int number) {
        return new SandboxSettings(engine, number, graalPy);
    }

    public SandboxSettings withGraalPy(GraalPyHome home) {
        return new SandboxSettings(engine, workers, home);
    }
}
