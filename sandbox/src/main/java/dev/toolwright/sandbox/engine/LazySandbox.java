package dev.toolwright.sandbox.engine;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Starts its engine with the first call. A start that failed is tried again by the next one. */
final class LazySandbox implements Sandbox {

    /** Starts an engine. */
    interface Start {
        Sandbox engine() throws InterruptedException;
    }

    private final String choice;
    private final Start start;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Sandbox started;
    private volatile boolean closed;

    LazySandbox(String choice, Start start) {
        this.choice = choice;
        this.start = start;
    }

    @Override
    public Verdict run(Program program, JsonText arguments, Limits limits) throws InterruptedException {
        Sandbox engine = started;
        return (engine == null ? startOnce() : engine).run(program, arguments, limits);
    }

    /** Before the first call: what was chosen. */
    @Override
    public String engine() {
        Sandbox engine = started;
        return engine == null ? choice + ", not started yet" : engine.engine();
    }

    @Override
    public void close() {
        starting.lock();
        try {
            closed = true;
            Sandbox engine = started;
            if (engine != null) {
                engine.close();
            }
        } finally {
            starting.unlock();
        }
    }

    private Sandbox startOnce() throws InterruptedException {
        starting.lockInterruptibly();
        try {
            Sandbox engine = started;
            if (engine != null) {
                return engine;
            }
            if (closed) {
                throw new SandboxUnavailableException(choice, "it is closed");
            }
            Sandbox fresh = start.engine();
            started = fresh;
            return fresh;
        } finally {
            starting.unlock();
        }
    }
}
