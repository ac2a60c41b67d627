package dev.toolwright.mcp.link;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A server's process with all that it started: a launcher such as {@code npx} is not the server itself. Ends with this program
 * at the latest, also where that is interrupted.
 */
final class ProcessTree {

    private static final Duration GRACE = Duration.ofMillis(500);

    private final Process process;
    private final Set<ProcessHandle> known = new LinkedHashSet<>();
    private final Thread atExit = new Thread(this::kill, "toolwright-mcp-end");

    ProcessTree(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Asks the server to end as MCP has it: closes its input, then signals, then kills. Takes a second at most. */
    void end() {
        look();
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // It reads no more, which is what closing was to tell it.
        }
        boolean interrupted = false;
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
                process.destroy();
                process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            interrupted = true; // no time is left to be polite
        }
        kill();
        forgetAtExit();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A child whose parent has ended is nobody's descendant any more, so those seen before are remembered. */
    private synchronized void look() {
        process.descendants().forEach(known::add);
    }

    private synchronized void kill() {
        look();
        process.destroyForcibly();
        known.forEach(ProcessHandle::destroyForcibly);
    }

    private void forgetAtExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            // It is running already, and kills what is dead.
        }
    }
}
