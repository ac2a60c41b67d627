package dev.toolwright.sandbox.graalpy;

import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.sandbox.suite.SandboxSuite;

class GraalPySandboxTest extends SandboxSuite {

    @Override
    protected PooledSandbox start(int workers) throws InterruptedException {
        return BuiltGraalPy.start(workers);
    }
}
