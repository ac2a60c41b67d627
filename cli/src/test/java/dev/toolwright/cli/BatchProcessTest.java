package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch that is killed, interrupted or starved half way, and gone on with. */
@ExtendWith(ShellExtension.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs kill and ulimit")
class BatchProcessTest {

    private static final int INSTRUCTIONS = 120;

    @Test
    void batch_killed_goesOnAndEndsAsAnUndisturbedRun(Shell shell) throws Exception {
        write(shell);
        try (CommandProcess killed = CommandProcess.start(shell, batch("out"))) {
            assertThat(killed.awaitError("done, ")).isNotEmpty();
            killed.kill();
        }
        Result resumed = shell.run(batch("out"));

        assertThat(resumed.err()).contains(" were done before");
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(shell.run(batch("calm")).status()).isZero();
        assertThat(answers(shell.path("out"))).hasSize(INSTRUCTIONS).isEqualTo(answers(shell.path("calm")));
    }

    @Test
    void batch_toldToEnd_leavesWholeFilesAndGoesOn(Shell shell) throws Exception {
        write(shell);
        try (CommandProcess ended = CommandProcess.start(shell, batch("out"))) {
            assertThat(ended.awaitError("done, ")).isNotEmpty();
            ended.signal("TERM"); // Ctrl-C takes the same way, but is ignored by what a shell runs in the background
            assertThat(ended.status()).isEqualTo(143);
        }
        try (Stream<Path> files = Files.list(shell.path("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("run") || name.endsWith(".solution.json"));
        }
        Result resumed = shell.run(batch("out"));
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(answers(shell.path("out"))).hasSize(INSTRUCTIONS);
    }

    @Test
    void batch_noRoomOnDisk_endsWithOneLineAndNothingHalfWritten(Shell shell) throws Exception {
        write(shell);
        try (CommandProcess starved = CommandProcess.start(
                List.of("sh", "-c", "ulimit -f 24; exec \"$@\"", "sh"), shell, batch("out"))) {
            assertThat(starved.errors()).last().asString().startsWith("toolwright: can't ").contains("file too large");
            assertThat(starved.status()).isEqualTo(1);
        }
        Result resumed = shell.run(batch("out"));
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(answers(shell.path("out"))).hasSize(INSTRUCTIONS);
    }

    private static String[] batch(String out) {
        return new String[] {"batch", "--instructions", "q.jsonl", "--out", out, "--parallel", "2"};
    }

    private static void write(Shell shell) {
        LocalDate from = LocalDate.of(2024, 2, 10);
        shell.write("q.jsonl", IntStream.range(0, INSTRUCTIONS)
                .mapToObj(i -> "{\"instruction\": \"How many days are there between %s and %s?\"}\n"
                        .formatted(from, from.plusDays(7L * i)))
                .collect(Collectors.joining()));
    }

    private static Map<String, String> answers(Path folder) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                answers.put(file.getFileName().toString(), Files.readString(file).replaceFirst("\"tookMs\" ?: ?\\d+", ""));
            }
        }
        return answers;
    }
}
