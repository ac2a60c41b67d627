package dev.toolwright.sandbox.graalpy;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.suite.AttackSuite;
import java.time.Duration;

class GraalPyAttackTest extends AttackSuite {

    @Override
    protected Sandbox start() throws InterruptedException {
        return BuiltGraalPy.start(1);
    }

    @Override
    protected Duration timeout() {
        return Duration.ofMillis(1000);
    }

    @Override
    protected long memoryBytes() {
        return 256L << 20;
    }
}
