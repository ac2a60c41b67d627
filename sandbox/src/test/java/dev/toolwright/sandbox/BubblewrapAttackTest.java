package dev.toolwright.sandbox;

import java.time.Duration;

class BubblewrapAttackTest extends AttackSuite {

    @Override
    Sandbox start() throws InterruptedException {
        return Engines.bubblewrapOrSkip(1);
    }

    @Override
    Duration timeout() {
        return Duration.ofMillis(400);
    }

    @Override
    long memoryBytes() {
        return 128L << 20;
    }
}
