package dev.toolwright.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PooledSandboxTest {

    @TempDir
    private Path folder;

    @Test
    void run_onAWorkerThatEarlierCallsHaveWorn_isNotBlamedForTheirMemory() throws InterruptedException {
        try (PooledSandbox sandbox = start(1, true)) {
            assertThat(run(sandbox)).isInstanceOf(Verdict.Returned.class);
            assertThat(run(sandbox)).as("on the worker of the first call, then on another").isInstanceOf(Verdict.Returned.class);
        }
    }

    @Test
    void run_ofCodeThatWantsTooMuch_isToldSoByAFreshWorkerAtOnce() throws InterruptedException {
        try (PooledSandbox sandbox = start(0, true)) {
            assertThat(run(sandbox)).isInstanceOf(Verdict.OutOfMemory.class);
        }
        assertThat(folder.resolve("calls")).as("a byte a call").hasSize(1);
    }

    @Test
    void run_onAWorkerWhoseCallsLeaveNothing_isToldSoAtOnce() throws InterruptedException {
        try (PooledSandbox sandbox = start(1, true, true)) {
            assertThat(run(sandbox)).isInstanceOf(Verdict.Returned.class);
            assertThat(run(sandbox)).isInstanceOf(Verdict.OutOfMemory.class);
        }
        assertThat(folder.resolve("calls")).hasSize(2);
    }

    @Test
    void run_whereCallsLeaveNothing_isNotRepeated() throws InterruptedException {
        try (PooledSandbox sandbox = start(1, false)) {
            assertThat(run(sandbox)).isInstanceOf(Verdict.Returned.class);
            assertThat(run(sandbox)).isInstanceOf(Verdict.OutOfMemory.class);
        }
    }

    private static Verdict run(PooledSandbox sandbox) throws InterruptedException {
        return sandbox.run(Program.script("ans = 42", "ans"), JsonText.EMPTY_OBJECT, Limits.defaults());
    }

    private PooledSandbox start(int enduring, boolean leaves) throws InterruptedException {
        return start(enduring, leaves, false);
    }

    /**
     * @param enduring calls that a worker has memory for
     * @param roomy whether it says that they leave nothing there
     */
    private PooledSandbox start(int enduring, boolean leaves, boolean roomy) throws InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WearingWorker.class.getName(),
                String.valueOf(enduring),
                folder.resolve("calls").toString(),
                String.valueOf(roomy));
        Duration patient = Duration.ofMinutes(1);
        return PooledSandbox.start(new WorkerProgram("wearing", "", _ -> command, "{}", patient, patient, leaves), 1);
    }
}
