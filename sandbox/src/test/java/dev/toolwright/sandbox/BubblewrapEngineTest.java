package dev.toolwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.tool.JsonText;
import org.junit.jupiter.api.Test;

class BubblewrapEngineTest {

    @Test
    void firstCall_ofAFunction_returnsItsValue() throws InterruptedException {
        try (Sandbox sandbox = BubblewrapEngine.start(1)) {
            Verdict verdict = sandbox.run(
                    Program.function("def add(a, b):\n    print('hi')\n    return {'sum': (a + b, {3, 1})}\n", "add"),
                    new JsonText("{\"a\": 1, \"b\": 2}"), Limits.defaults());
            System.out.println(sandbox.engine() + " " + verdict);
            assertThat(verdict).isInstanceOf(Verdict.Returned.class);
            long began = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                sandbox.run(Program.function("def add(a, b):\n    return a + b\n", "add"),
                    new JsonText("{\"a\": 1, \"b\": 2}"), Limits.defaults());
            }
            System.out.println((System.nanoTime() - began) / 1e9);
        }
    }
}
