package dev.toolwright.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that dies at any point and begins again with its memory grows the tree that it would have grown. */
class KilledSearchTest {

    static Stream<String> names() {
        return EveryStrategyTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void solve_killedAnywhere_goesOnWithTheSameTreeAndAsksForNothingTwice(String name) throws InterruptedException {
        for (int seed = 1; seed <= 12; seed++) {
            World undisturbed = new World(seed, Integer.MAX_VALUE);
            Solution calm = undisturbed.run(name, 1, new Memory());
            String whole = drawn(calm);
            for (int branches = 1; branches <= 3; branches += 2) {
                int step = 1 + undisturbed.asked.get() / 12;
                for (int kill = 1; kill < undisturbed.asked.get(); kill += step) {
                    Memory memory = new Memory();
                    World dying = new World(seed, kill);
                    dying.dieIn(name, branches, memory);
                    int kept = memory.size();
                    World reborn = new World(seed, Integer.MAX_VALUE);

                    Solution solution = reborn.run(name, branches, memory.reopened());

                    assertThat(drawn(solution)).as("%s, seed %d, killed at %d", name, seed, kill).isEqualTo(whole);
                    if (branches == 1) {
                        assertThat(solution.usage()).isEqualTo(calm.usage());
                        assertThat(reborn.asked.get() + kept).isEqualTo(undisturbed.asked.get());
                    }
                }
            }
        }
    }

    private static String drawn(Solution solution) {
        StringBuilder text = new StringBuilder().append(solution.outcome()).append(solution.answer());
        solution.trees().forEach(tree -> text.append('\n').append(Scene.draw(tree)));
        return text.toString();
    }

    /** A model and tools, of which one dies at the n-th request. */
    private static final class World implements ChatModel, ToolCaller {

        private final PureModel model;
        private final int dies;
        private final AtomicInteger asked = new AtomicInteger();

        World(int seed, int dies) {
            this.model = new PureModel(seed, seed % 6, true, seed);
            this.dies = dies;
        }

        Solution run(String name, int branches, RunMemory memory) throws InterruptedException {
            SolverSettings settings = SolverSettings.defaults().withMaxDepth(8).withBranches(branches);
            SolveContext context = SolveContext.of(this, this)
                    .withBudget(Budget.defaults().withModelCalls(1_000))
                    .withMemory(memory);
            return Strategies.parse(name, settings).solve(Scene.TASK, context);
        }

        void dieIn(String name, int branches, RunMemory memory) throws InterruptedException {
            try {
                run(name, branches, memory);
            } catch (Death expected) {
                assertThat(asked.get()).isGreaterThanOrEqualTo(dies);
            }
        }

        @Override
        public String id() {
            return "mortal";
        }

        @Override
        public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
            die();
            return model.ask(request, deadline);
        }

        @Override
        public Observation call(ToolCall call, Instant deadline) {
            die();
            return Observation.ok(call.tool() + call.arguments() + "!");
        }

        private void die() {
            if (asked.incrementAndGet() >= dies) {
                throw new Death();
            }
        }
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Memory implements RunMemory {

        private final Map<String, Queue<Told>> kept = new ConcurrentHashMap<>();
        private final Map<String, Queue<Told>> old = new ConcurrentHashMap<>();

        Memory reopened() {
            Memory next = new Memory();
            kept.forEach((place, told) -> next.old.put(place, new ArrayDeque<>(told)));
            return next;
        }

        int size() {
            return kept.values().stream().mapToInt(Queue::size).sum();
        }

        @Override
        public Optional<Told> recall(String place) {
            Queue<Told> told = old.get(place);
            return told == null ? Optional.empty() : Optional.ofNullable(told.poll());
        }

        @Override
        public void keep(String place, Told told) {
            kept.computeIfAbsent(place, _ -> new ConcurrentLinkedQueue<>()).add(told);
        }
    }
}
