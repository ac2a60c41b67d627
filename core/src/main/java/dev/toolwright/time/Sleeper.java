package dev.toolwright.time;

import java.time.Duration;

/** Port: waits. {@code Thread::sleep} is one; tests put a clock forward instead. Implementations are thread-safe. */
@FunctionalInterface
public interface Sleeper {

    void sleep(Duration time) throws InterruptedException;
}
