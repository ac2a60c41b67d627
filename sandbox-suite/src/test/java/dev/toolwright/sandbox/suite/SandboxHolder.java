package dev.toolwright.sandbox.suite;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.tool.JsonText;
import java.lang.reflect.Constructor;
import java.time.Duration;

/** A program that a test kills in the midst of a call: prints its workers' process numbers and an empty line first. */
final class SandboxHolder {

    private SandboxHolder() {}

    /** Takes the name of the suite whose engine it is to start. */
    public static void main(String[] arguments) throws Exception {
        Constructor<?> suite = Class.forName(arguments[0]).getDeclaredConstructor();
        suite.setAccessible(true);
        PooledSandbox sandbox = ((SandboxSuite) suite.newInstance()).start(1);
        Thread.ofPlatform().start(() -> endless(sandbox));
        while (sandbox.running() == 0) {
            Thread.onSpinWait();
        }
        sandbox.pids().forEach(System.out::println);
        System.out.println();
    }

    private static void endless(PooledSandbox sandbox) {
        try {
            sandbox.run(Program.script("while True:\n    pass\n", "ans"), JsonText.EMPTY_OBJECT,
                    Limits.defaults().withTimeout(Duration.ofHours(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
