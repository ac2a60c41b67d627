package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.store.AppendLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunTest {

    @TempDir
    Path folder;

    private RunSettings settings;

    @BeforeEach
    void chooseSettings() {
        settings = RunSettings.defaults(folder, new NativeFormat()).withParallel(4);
    }

    @Test
    void stop_whileFourAreAtWork_countsThemAsLeftAndTheNextRunTakesThemUp(@TempDir Path other) throws Exception {
        CountDownLatch stuck = new CountDownLatch(4);
        Run run = Run.of(settings, Scripted.instructions(20), stuckFrom(7, stuck), Scripted.CLOCK);
        CompletableFuture<RunReport> going = CompletableFuture.supplyAsync(() -> run.go(RunListener.NONE));
        stuck.await();
        run.stop();
        RunReport report = going.join();

        assertThat(report.left()).isEqualTo(14);
        assertThat(report.failures()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(RunFiles.answers(folder)).hasSize(6);
        assertThat(goOn(settings).earlier()).isEqualTo(6);
        assertThat(RunFiles.answers(folder)).isEqualTo(undisturbed(other));
    }

    @Test
    void go_interrupted_endsWithAReportAndStaysInterrupted() throws Exception {
        CountDownLatch stuck = new CountDownLatch(4);
        Run run = Run.of(settings, Scripted.instructions(20), stuckFrom(1, stuck), Scripted.CLOCK);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<RunReport> report = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            report.complete(run.go(RunListener.NONE));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        stuck.await();
        thread.interrupt();

        assertThat(report.join().left()).isEqualTo(20);
        assertThat(interrupted.join()).isTrue();
        assertThat(goOn(settings).complete()).isTrue();
    }

    @Test
    void stop_beforeGo_leavesAll() throws InterruptedException {
        Run run = Run.of(settings, Scripted.instructions(3), Scripted.solver(), Scripted.CLOCK);
        run.stop();

        assertThat(run.go(RunListener.NONE).left()).isEqualTo(3);
        assertThatThrownBy(() -> run.go(RunListener.NONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void journal_afterAStop_isSoundAndHasEveryFinishedRunWhole() throws Exception {
        CountDownLatch stuck = new CountDownLatch(4);
        Run run = Run.of(settings, Scripted.instructions(10), stuckFrom(3, stuck), Scripted.CLOCK);
        CompletableFuture<RunReport> going = CompletableFuture.supplyAsync(() -> run.go(RunListener.NONE));
        stuck.await();
        run.stop();
        going.join();

        List<String> events = new ArrayList<>();
        AppendLog.read(folder.resolve("run/journal.log"), events::add);
        assertThat(events).filteredOn(event -> event.contains("\"event\":\"finished\"")).hasSize(2);
        assertThat(events.stream().filter(event -> event.startsWith("{\"run\":\"q1\"")).toList())
                .first()
                .asString()
                .contains("\"event\":\"started\"");
    }

    private RunReport goOn(RunSettings with) {
        return Run.of(with, Scripted.instructions(20), Scripted.solver(), Scripted.CLOCK).go(RunListener.NONE);
    }

    private Map<String, String> undisturbed(Path other) throws IOException {
        goOn(RunSettings.defaults(other, new NativeFormat()));
        return RunFiles.answers(other);
    }

    /** Solves as always up to an instruction; from there on it hangs until it is interrupted. */
    private static InstructionSolver stuckFrom(int number, CountDownLatch stuck) {
        return (instruction, seed, events, memory) -> {
            if (Integer.parseInt(instruction.id().substring(1)) >= number) {
                stuck.countDown();
                new CountDownLatch(1).await();
            }
            return Scripted.solver().solve(instruction, seed, events, memory);
        };
    }
}
