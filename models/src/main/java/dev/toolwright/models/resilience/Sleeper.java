package dev.toolwright.models.resilience;

import java.time.Duration;

/** Waits, or in tests only notes that it was to wait. */
@FunctionalInterface
public interface Sleeper {

    Sleeper SYSTEM = Thread::sleep;

    void sleep(Duration duration) throws InterruptedException;
}
