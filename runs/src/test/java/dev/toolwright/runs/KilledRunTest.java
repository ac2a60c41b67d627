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
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
        for (int solved = random.nextInt(10, 60); killAfter(solved, format); solved = random.nextInt(10, 60)) {
            kills++;
        }
        Run.of(settings(undisturbed, format), Scripted.instructions(INSTRUCTIONS), Scripted.solver(), Scripted.CLOCK)
                .go(RunListener.NONE);

        assertThat(kills).isPositive();
        assertThat(RunFiles.answers(folder)).hasSize(INSTRUCTIONS).isEqualTo(RunFiles.answers(undisturbed));
    }

    @Test
    @EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs ulimit")
    void go_noRoomForTheJournal_endsWithOneLineAndGoesOnLater() throws Exception {
        Process child = start(List.of("sh", "-c", "ulimit -f 128; exec \"$@\"", "sh"), NativeFormat.NAME, Redirect.PIPE);
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

    /** Returns whether it had to be killed. */
    private boolean killAfter(int solved, String format) throws IOException, InterruptedException {
        Process child = start(List.of(), format, Redirect.INHERIT);
        try (BufferedReader output = child.inputReader()) {
            String line = output.readLine();
            for (int lines = 1; lines < solved && line != null && !line.startsWith("complete"); lines++) {
                line = output.readLine();
            }
            boolean running = line != null && !line.startsWith("complete");
            if (!running) {
                assertThat(line).isEqualTo("complete true " + INSTRUCTIONS);
            }
            return running;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process start(List<String> prefix, String format, Redirect errors) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString(),
                format));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    private static RunSettings settings(Path folder, String format) {
        AnswerFormat answers = format.equals(NativeFormat.NAME)
                ? new NativeFormat()
                : ToolBenchFormat.of(new Dfsdt(SolverSettings.defaults()), Budget.defaults(), false);
        return RunSettings.defaults(folder, answers).withParallel(8);
    }
}
