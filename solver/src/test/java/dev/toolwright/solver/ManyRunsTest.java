package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.Finished;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Runs beside each other, and runs that are cancelled. */
class ManyRunsTest {

    private static final Dfsdt STRATEGY = new Dfsdt(Scene.FIXED);

    @Test
    void solve_fiveHundredAtOnce_areAsIfAlone() throws InterruptedException, ExecutionException {
        List<Callable<Solution>> runs = new ArrayList<>();
        for (int seed = 0; seed < 500; seed++) {
            ChatModel model = new YieldingModel(new RandomModel(seed, 3));
            runs.add(() -> STRATEGY.solve(Scene.TASK, Scene.with(model)));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Solution>> together = threads.invokeAll(runs);
            for (int seed = 0; seed < 500; seed++) {
                Solution alone = Scene.search(Scene.FIXED, new RandomModel(seed, 3));
                Solution beside = together.get(seed).get();
                assertThat(Scene.draw(beside.trees().getFirst()))
                        .as("seed %d", seed)
                        .isEqualTo(Scene.draw(alone.trees().getFirst()));
                assertThat(beside.usage()).isEqualTo(alone.usage());
            }
        }
    }

    @Test
    void solve_interruptedDuringACall_isCancelledWithoutAFinish() throws InterruptedException {
        CountDownLatch calling = new CountDownLatch(1);
        ToolCaller never = (_, _) -> {
            calling.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("the call was to be interrupted");
        };
        List<SolveEvent> events = new ArrayList<>();
        SolveContext context = SolveContext.of(ScriptedModel.always(call("alpha_for_letters")), never)
                .withEvents(events::add);

        assertCancelled(STRATEGY, context, calling);
        assertThat(events).doesNotHaveAnyElementsOfTypes(Finished.class);
    }

    @Test
    void solve_interruptedWhereNothingBlocks_isCancelledBeforeTheNextRequest() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        ScriptedModel busy = ScriptedModel.of(_ -> {
            running.countDown();
            return call("alpha_for_letters");
        });
        SolveContext endless = Scene.with(busy).withBudget(Budget.defaults().withModelCalls(Budget.UNLIMITED));

        assertCancelled(new React(Scene.FIXED.withAttempts(Integer.MAX_VALUE)), endless, running);
    }

    private static void assertCancelled(Strategy strategy, SolveContext context, CountDownLatch ready)
            throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        Thread run = Thread.ofVirtual().start(() -> {
            assertThatThrownBy(() -> strategy.solve(Scene.TASK, context)).isInstanceOf(InterruptedException.class);
            cancelled.countDown();
        });
        ready.await();
        run.interrupt();
        cancelled.await();
    }

    /** Gives other runs a turn before each reply. */
    private record YieldingModel(ChatModel model) implements ChatModel {

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
            Thread.yield();
            return model.ask(request, deadline);
        }
    }
}
