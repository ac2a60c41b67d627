package dev.toolwright.toolmaker.run;

import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.sandboxed.Engines;

class GraalPyMadeCodeTest extends MadeCodeSuite {

    @Override
    protected Sandbox start() throws InterruptedException {
        return Engines.graalPy();
    }
}
