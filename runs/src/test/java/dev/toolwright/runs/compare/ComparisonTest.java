package dev.toolwright.runs.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.InstructionSolver;
import dev.toolwright.runs.Scripted;
import dev.toolwright.runs.gold.Fact;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final int INSTRUCTIONS = 40;

    @TempDir
    Path folder;

    @Test
    void go_chainAndSearch_countsWhatEachSolvedAndSpent() {
        ComparisonReport report = comparison(folder, contender("react"), contender("dfsdt")).go(ComparisonListener.NONE);

        assertThat(report.complete()).isTrue();
        assertThat(report.checked()).isEqualTo(30);
        Standing react = report.overall().getFirst();
        Standing dfsdt = report.overall().getLast();
        assertThat(dfsdt.solved()).isGreaterThan(react.solved());
        assertThat(react.mean(Measure.SUCCESS).mean()).isEqualTo((double) react.solved() / INSTRUCTIONS);
        assertThat(dfsdt.difference(Measure.SUCCESS).mean())
                .isEqualTo((double) (dfsdt.solved() - react.solved()) / INSTRUCTIONS);
        assertThat(dfsdt.difference(Measure.MODEL_CALLS).low()).isPositive();
        assertThat(dfsdt.mean(Measure.COST).mean()).isGreaterThan(react.mean(Measure.COST).mean());
        assertThat(react.difference(Measure.SUCCESS)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(report.kinds().get("even")).extracting(Standing::instructions).containsOnly(15);
        int ofKinds = report.kinds().values().stream().mapToInt(kind -> kind.getLast().solved()).sum();
        assertThat(ofKinds).isLessThanOrEqualTo(dfsdt.solved());
    }

    @Test
    void go_twice_writesTheSameBytes(@TempDir Path other) throws IOException {
        comparison(folder, contender("react"), contender("bfs")).go(ComparisonListener.NONE);
        comparison(other, contender("react"), contender("bfs")).go(ComparisonListener.NONE);

        assertThat(report(folder)).isEqualTo(report(other)).contains("\"tookMs\"");
    }

    @Test
    void go_untimed_saysNothingOfTime() throws IOException {
        ComparisonReport report = Comparison.of(
                        settings(folder).withTimed(false), Scripted.instructions(3), List.of(), List.of(contender("react")), Scripted.CLOCK)
                .go(ComparisonListener.NONE);

        assertThat(report(folder)).doesNotContain("tookMs");
        assertThat(ComparisonTable.of(report.overall(), report.timed()).header()).doesNotContain("time");
        assertThat(report.checked()).isZero();
        assertThat(report.kinds()).isEmpty();
    }

    @Test
    void stop_inTheSecond_leavesItAndTheNextGoesOnThere(@TempDir Path undisturbed) throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        Comparison stopped = comparison(folder, contender("react"), stuck("dfsdt", "q9", stuck), contender("bfs"));
        CompletableFuture<ComparisonReport> going =
                CompletableFuture.supplyAsync(() -> stopped.go(ComparisonListener.NONE));
        stuck.await();
        stopped.stop();
        ComparisonReport first = going.join();

        assertThat(first.complete()).isFalse();
        assertThat(first.missing()).containsEntry("react", 0).containsEntry("bfs", INSTRUCTIONS);
        assertThat(first.overall()).isEmpty();

        AtomicInteger again = new AtomicInteger();
        List<String> begun = new ArrayList<>();
        Comparison goesOn = comparison(folder, counted(contender("react"), again), contender("dfsdt"), contender("bfs"));
        goesOn.go(new ComparisonListener() {
            @Override
            public void contenderBegun(Contender contender) {
                begun.add(contender.name());
            }
        });
        comparison(undisturbed, contender("react"), contender("dfsdt"), contender("bfs")).go(ComparisonListener.NONE);

        assertThat(again).hasValue(0);
        assertThat(begun).containsExactly("react", "dfsdt", "bfs");
        assertThat(report(folder)).isEqualTo(report(undisturbed));
    }

    @Test
    void go_oneFailsOnSome_comparesTheOthersOnly() {
        Contender failing = new Contender("failing", (instruction, seed, events, memory) -> {
            if (instruction.id().endsWith("5")) {
                throw new IllegalStateException("no tools");
            }
            return contender("react").solver().solve(instruction, seed, events, memory);
        });
        ComparisonReport report = comparison(folder, contender("react"), failing).go(ComparisonListener.NONE);

        assertThat(report.missing()).containsEntry("react", 0).containsEntry("failing", 4);
        assertThat(report.compared()).isEqualTo(INSTRUCTIONS - 4);
        assertThat(report.overall()).extracting(Standing::instructions).containsOnly(INSTRUCTIONS - 4);
        assertThat(report.overall().getFirst().solved()).isEqualTo(report.overall().getLast().solved());
    }

    @Test
    void go_goldMissed_isNoSuccess() {
        List<Instruction> instructions = Scripted.instructions(12);
        List<Gold> golds = instructions.stream()
                .map(instruction -> new Gold(instruction.id(), "all", List.of(Fact.of("no model says this"))))
                .toList();
        ComparisonReport report = Comparison.of(
                        settings(folder), instructions, golds, List.of(contender("dfsdt")), Scripted.CLOCK)
                .go(ComparisonListener.NONE);

        assertThat(report.overall().getFirst().solved()).isZero();
    }

    @Test
    void of_oneTwiceOrNoneOrABadName_isRefused() {
        assertThatThrownBy(() -> comparison(folder, contender("react"), contender("react")))
                .hasMessageContaining("react");
        assertThatThrownBy(() -> comparison(folder)).hasMessageContaining("nothing to compare");
        assertThatThrownBy(() -> new Contender("../up", contender("react").solver())).hasMessageContaining("../up");
    }

    private static ComparisonSettings settings(Path folder) {
        return ComparisonSettings.defaults(folder);
    }

    /** Three quarters have a gold answer, which some replies say by chance. */
    private static Comparison comparison(Path folder, Contender... contenders) {
        List<Instruction> instructions = Scripted.instructions(INSTRUCTIONS);
        List<Gold> golds = instructions.subList(0, 30).stream()
                .map(instruction -> new Gold(
                        instruction.id(), instruction.id().matches(".*[02468]") ? "even" : "odd", List.of(Fact.of("ä1", "ä2", "ä3", "ä4"))))
                .toList();
        return Comparison.of(settings(folder), instructions, golds, List.of(contenders), Scripted.CLOCK);
    }

    private static Contender contender(String name) {
        Strategy strategy = Strategies.parse(name, SolverSettings.defaults());
        return new Contender(name, (instruction, seed, events, memory) -> strategy.solve(
                new SolveTask(instruction.text(), Scripted.TOOLBOX),
                SolveContext.of(Scripted.model(seed), Scripted.TOOLS).withEvents(events).withClock(Scripted.CLOCK).withMemory(memory)));
    }

    private static Contender stuck(String name, String id, CountDownLatch stuck) {
        InstructionSolver solver = contender(name).solver();
        return new Contender(name, (instruction, seed, events, memory) -> {
            if (instruction.id().equals(id)) {
                stuck.countDown();
                new CountDownLatch(1).await();
            }
            return solver.solve(instruction, seed, events, memory);
        });
    }

    private static Contender counted(Contender contender, AtomicInteger count) {
        return new Contender(contender.name(), (instruction, seed, events, memory) -> {
            count.incrementAndGet();
            return contender.solver().solve(instruction, seed, events, memory);
        });
    }

    private static String report(Path folder) throws IOException {
        return Files.readString(folder.resolve("comparison.json"));
    }
}
