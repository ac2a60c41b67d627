package dev.toolwright.sandbox.bubblewrap;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.suite.AttackSuite;
import java.time.Duration;

class BubblewrapAttackTest extends AttackSuite {

    @Override
    protected Sandbox start() throws InterruptedException {
        return Engines.bubblewrapOrSkip(1);
    }

    @Override
    protected Duration timeout() {
        return Duration.ofMillis(400);
    }

    @Override
    protected long memoryBytes() {
        return 128L << 20;
    }
}
