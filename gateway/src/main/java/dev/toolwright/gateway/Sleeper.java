package dev.toolwright.gateway;

import java.time.Duration;

/** Waits; tests put a clock forward instead. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration time) throws InterruptedException;
}
