package dev.toolwright.sandbox;

import dev.toolwright.tool.JsonText;

/**
 * Runs code that nobody trusts. A call sees no files but the language's own library, no network, no environment, no other
 * process and nothing of the calls before it; it ends within its limits whatever it does. Safe for use by many threads: calls
 * beyond the number of workers wait for one.
 */
public interface Sandbox extends AutoCloseable {

    /**
     * Runs one program.
     *
     * @param arguments an object: arguments by name, or a script's variables; or, for a function, an array: arguments in order
     * @return what became of it; misbehaviour of the code is a verdict, never an exception
     * @throws InterruptedException if this thread is interrupted; the call is then stopped
     * @throws SandboxUnavailableException if no worker can be started any more
     */
    Verdict run(Program program, JsonText arguments, Limits limits) throws InterruptedException;

    /** The engine in words, with its version: {@code CPython 3.11.2 under bubblewrap}. */
    String engine();

    /** Stops all workers; calls in progress end as {@link Verdict.Crashed}. */
    @Override
    void close();
}
