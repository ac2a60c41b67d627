package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.Usage;
import dev.toolwright.runs.answer.AnswerFormat;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.runs.answer.ToolBenchFormat;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.SolverSettings;
import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is killed again and again, or starved; in the end its folder holds what an undisturbed run leaves. */
class KilledRunTest {

    private static final int INSTRUCTIONS = 150;

    @TempDir
    Path folder;

    /** Runs on in a folder and says each id once it is solved. */
    static final class Child {
        public static void main(String[] arguments) {
            RunSettings settings = settings(Path.of(arguments[0]), arguments[1]);
            RunReport report = Run.of(settings, Scripted.instructions(INSTRUCTIONS), Scripted.solver(), Scripted.CLOCK)
                    .go(new RunListener() {
                        @Override
                        public void finished(Instruction instruction, Outcome outcome, Usage usage) {
                            System.out.println(instruction.id());
                        }
                    });
            System.out.println("complete " + report.complete() + " " + report.instructions());
        }
    }

    @ParameterizedTest
    @CsvSource({"native, 1", "toolbench, 2"})
    void go_afterKills_endsAsAnUndisturbedRun(String format, int seed, @TempDir Path undisturbed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        int kills = 0;
        String end = null;
        while (end == null) {
            end = ChildRun.killAfter(random.nextInt(10, 60), Child.class, folder.toString(), format);
            kills += end == null ? 1 : 0;
        }
        Run.of(settings(undisturbed, format), Scripted.instructions(INSTRUCTIONS), Scripted.solver(), Scripted.CLOCK)
                .go(RunListener.NONE);

        assertThat(end).isEqualTo("complete true " + INSTRUCTIONS);
        assertThat(kills).isPositive();
        assertThat(RunFiles.answers(folder)).hasSize(INSTRUCTIONS).isEqualTo(RunFiles.answers(undisturbed));
    }

    @Test
    @EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs ulimit")
    void go_noRoomForTheJournal_endsWithOneLineAndGoesOnLater() throws Exception {
        Process child = ChildRun.start(
                List.of("sh", "-c", "ulimit -f 128; exec \"$@\"", "sh"), Redirect.PIPE, Child.class, folder.toString(), NativeFormat.NAME);
        try (BufferedReader output = child.inputReader();
                BufferedReader errors = child.errorReader()) {
            assertThat(output.lines().toList()).isNotEmpty().noneMatch(line -> line.startsWith("complete"));
            assertThat(errors.readLine())
                    .endsWith("can't append to " + folder.resolve("run/journal.log") + ": file too large");
        }
        AnswerFormat format = new NativeFormat();
        assertThat(RunFiles.answers(folder)).isNotEmpty().allSatisfy((name, content) ->
                assertThat(format.outcome(content.getBytes(StandardCharsets.UTF_8))).as(name).isPresent());
        RunReport report = Run.of(
                        settings(folder, NativeFormat.NAME),
                        Scripted.instructions(INSTRUCTIONS),
                        Scripted.solver(),
                        Scripted.CLOCK)
                .go(RunListener.NONE);
        assertThat(report.complete()).isTrue();
    }

    private static RunSettings settings(Path folder, String format) {
        AnswerFormat answers = format.equals(NativeFormat.NAME)
                ? new NativeFormat()
                : ToolBenchFormat.of(new Dfsdt(SolverSettings.defaults()), Budget.defaults(), false);
        return RunSettings.defaults(folder, answers).withParallel(8);
    }
}
