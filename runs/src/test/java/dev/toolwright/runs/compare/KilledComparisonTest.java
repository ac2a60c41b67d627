package dev.toolwright.runs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.runs.ChildRun;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.Scripted;
import dev.toolwright.runs.gold.Fact;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison is killed again and again, in the midst of whichever strategy it has come to. */
class KilledComparisonTest {

    private static final int INSTRUCTIONS = 60;
    private static final List<String> STRATEGIES = List.of("react", "dfsdt", "tot-bfs");

    @TempDir
    Path folder;

    /** Compares in a folder and says each id once it is solved. */
    static final class Child {
        public static void main(String[] arguments) {
            ComparisonReport report = comparison(Path.of(arguments[0])).go(new ComparisonListener() {
                @Override
                public void finished(Instruction instruction, Outcome outcome, Usage usage) {
                    System.out.println(instruction.id());
                }
            });
            System.out.println("complete " + report.complete());
        }
    }

    @Test
    void go_afterKills_reportAndAnswersAreThoseOfAnUndisturbedOneToTheByte(@TempDir Path undisturbed) throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        int kills = 0;
        String end = null;
        while (end == null) {
            end = ChildRun.killAfter(random.nextInt(5, 60), Child.class, folder.toString());
            kills += end == null ? 1 : 0;
        }
        comparison(undisturbed).go(ComparisonListener.NONE);

        assertThat(end).isEqualTo("complete true");
        assertThat(kills).isGreaterThan(STRATEGIES.size());
        assertThat(results(folder)).hasSize(STRATEGIES.size() * INSTRUCTIONS + 1).isEqualTo(results(undisturbed));
    }

    private static Comparison comparison(Path folder) {
        List<Instruction> instructions = Scripted.instructions(INSTRUCTIONS);
        List<Gold> golds = instructions.stream()
                .map(instruction -> new Gold(instruction.id(), "all", List.of(Fact.of("ä1", "ä2", "ä3", "ä4"))))
                .toList();
        List<Contender> contenders = STRATEGIES.stream().map(KilledComparisonTest::contender).toList();
        return Comparison.of(
                ComparisonSettings.defaults(folder).withParallel(4), instructions, golds, contenders, Scripted.CLOCK);
    }

    private static Contender contender(String name) {
        Strategy strategy = Strategies.parse(name, SolverSettings.defaults());
        return new Contender(name, (instruction, seed, events, memory) -> strategy.solve(
                new SolveTask(instruction.text(), Scripted.TOOLBOX),
                SolveContext.of(Scripted.model(seed), Scripted.TOOLS)
                        .withEvents(events)
                        .withClock(Scripted.CLOCK)
                        .withMemory(memory)));
    }

    /** The report, and the answers of every contender; not what runs keep for themselves. */
    private static Map<String, String> results(Path folder) throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!file.getParent().endsWith("run")) {
                    results.put(name, Files.readString(file));
                }
            }
        }
        return results;
    }
}
