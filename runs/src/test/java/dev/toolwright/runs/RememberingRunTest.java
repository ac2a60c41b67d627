package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Dfsdt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instructions that were at work when a run was stopped go on from their last reply. */
class RememberingRunTest {

    private static final int INSTRUCTIONS = 20;

    @Test
    void go_afterStops_asksForNothingTwiceAndAnswersAsUndisturbed(@TempDir Path folder, @TempDir Path undisturbed)
            throws InterruptedException, IOException {
        Counting whole = new Counting(Integer.MAX_VALUE);
        run(undisturbed, whole).go(RunListener.NONE);

        int asked = 0;
        int brokenOff = 0;
        RunReport report;
        do {
            Counting model = new Counting(17);
            Run run = run(folder, model);
            Thread stopper = Thread.ofVirtual().start(() -> {
                try {
                    model.stuck.await();
                    run.stop();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            });
            report = run.go(RunListener.NONE);
            stopper.interrupt();
            stopper.join();
            asked += model.asked.get();
            brokenOff += model.brokenOff.get();
        } while (!report.complete());

        assertThat(brokenOff).isPositive();
        assertThat(asked - brokenOff).isEqualTo(whole.asked.get());
        assertThat(RunFiles.answers(folder)).hasSize(INSTRUCTIONS).isEqualTo(RunFiles.answers(undisturbed));
        assertThat(Files.exists(folder.resolve("run/memory.log"))).as("nothing is open any more").isFalse();
    }

    @Test
    void go_afterTheModelWasLost_asksAnew(@TempDir Path folder) {
        ChatModel gone = new ChatModel() {
            @Override
            public String id() {
                return "gone";
            }

            @Override
            public Reply ask(ChatRequest request, Instant deadline) {
                throw new ChatModelException(ChatModelException.Kind.UNREACHABLE, "nobody there");
            }
        };
        assertThat(run(folder, gone).go(RunListener.NONE).failures()).hasSize(INSTRUCTIONS);

        RunReport later = run(folder, new Counting(Integer.MAX_VALUE)).go(RunListener.NONE);

        assertThat(later.complete()).isTrue();
    }

    private static Run run(Path folder, ChatModel model) {
        InstructionSolver solver = (instruction, seed, events, memory) -> new Dfsdt(SolverSettings.defaults())
                .solve(
                        new SolveTask(instruction.text(), Scripted.TOOLBOX),
                        SolveContext.of(model, Scripted.TOOLS)
                                .withEvents(events)
                                .withClock(Scripted.CLOCK)
                                .withMemory(memory));
        RunSettings settings = RunSettings.defaults(folder, new NativeFormat()).withParallel(3);
        return Run.of(settings, Scripted.instructions(INSTRUCTIONS), solver, Scripted.CLOCK);
    }

    /** Counts what it is asked, and from the n-th request on never replies. */
    private static final class Counting implements ChatModel {

        private final ChatModel model = Scripted.model(7);
        private final int last;
        private final CountDownLatch stuck = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger brokenOff = new AtomicInteger();

        Counting(int last) {
            this.last = last;
        }

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
            if (asked.incrementAndGet() > last) {
                brokenOff.incrementAndGet();
                stuck.countDown();
                new CountDownLatch(1).await();
            }
            return model.ask(request, deadline);
        }
    }
}
