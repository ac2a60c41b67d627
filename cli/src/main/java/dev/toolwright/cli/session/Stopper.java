package dev.toolwright.cli.session;

/**
 * Ends a long run cleanly on Ctrl-C: what is being written is written, what is at work is left for the next time. To be closed
 * when the run is over.
 */
public final class Stopper implements AutoCloseable {

    /** Stops the run, and returns when it has stopped. */
    @FunctionalInterface
    public interface Stop {
        void run() throws InterruptedException;
    }

    private final Thread hook;

    private Stopper(Thread hook) {
        this.hook = hook;
    }

    public static Stopper of(Stop stop) {
        Thread hook = new Thread(() -> {
            try {
                stop.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new Stopper(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            Thread.currentThread().interrupt();
        }
    }
}
