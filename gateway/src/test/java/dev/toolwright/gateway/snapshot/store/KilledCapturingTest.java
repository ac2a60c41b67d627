package dev.toolwright.gateway.snapshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.store.sql.DatabaseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that capture are killed, or starved: what they had reported as kept is there, whole. */
class KilledCapturingTest {

    @TempDir
    Path folder;

    private static String answer(String who, int number) {
        return "{\"who\":\"" + who + "\",\"number\":" + number + ",\"text\":\"" + (who + number + " ").repeat(3000) + "\"}";
    }

    /** Captures until it is killed or can't, and says each number once it is kept. */
    static final class Capturer {
        public static void main(String[] arguments) {
            String who = arguments[1];
            try (SqlCaptureStore store = Captures.open(Path.of(arguments[0]))) {
                for (int number = 0; number < 20_000; number++) {
                    store.add(Captures.WEATHER, Captures.capture(who + number, who, answer(who, number)));
                    System.out.println(number);
                }
            } catch (DatabaseException full) {
                System.out.println(full.getMessage());
            }
        }
    }

    private static Process start(List<String> prefix, Path file, String who) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Capturer.class.getName(),
                file.toString(),
                who));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void kill_twoProcessesOnOneStore_losesNothingReportedAndTearsNothing(long seed) throws Exception {
        Path file = folder.resolve("s.db");
        SplittableRandom random = new SplittableRandom(seed);
        Process one = start(List.of(), file, "a");
        Process two = start(List.of(), file, "b");
        try {
            int reportedByOne = killAfter(one, random.nextInt(1, 15));
            int reportedByTwo = killAfter(two, random.nextInt(1, 15));

            assertKept(file, "a", reportedByOne);
            assertKept(file, "b", reportedByTwo);
        } finally {
            one.destroyForcibly();
            two.destroyForcibly();
        }
    }

    /** @return the last number that it reported */
    private static int killAfter(Process process, int reports) throws IOException, InterruptedException {
        BufferedReader output = process.inputReader();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("it ended with status " + process.waitFor() + " and said only " + said);
            }
            said.add(line);
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        output.lines().forEach(said::add);
        assertThat(said).allSatisfy(line -> assertThat(line).containsOnlyDigits());
        return Integer.parseInt(said.getLast());
    }

    private static void assertKept(Path file, String who, int reported) {
        try (SqlCaptureStore store = Captures.open(file)) {
            for (int number = 0; number <= reported; number++) {
                assertThat(store.find(Captures.call(who + number).key()))
                        .containsExactly(Captures.capture(who + number, who, answer(who, number)));
            }
            List<Capture> all = new ArrayList<>();
            store.forEach(all::add);
            assertThat(all).allSatisfy(capture -> assertThat(capture.answer()).endsWith("\"}"));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs ulimit")
    void add_fileMayNotGrow_isOneLine_andTheStoreStillOpens() throws Exception {
        Path file = folder.resolve("s.db");
        Process starved = start(List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh"), file, "a");
        try {
            List<String> lines = starved.inputReader().readAllLines();

            assertThat(lines.getLast()).startsWith("the database " + file + " can't be ");
            assertThat(lines).hasSizeGreaterThan(1);
            assertKept(file, "a", Integer.parseInt(lines.get(lines.size() - 2)));
            try (SqlCaptureStore store = Captures.open(file)) {
                Capture more = Captures.capture("Rome", "later", "{}");
                store.add(Captures.WEATHER, more);
                assertThat(store.find(more.call().key())).containsExactly(more);
            }
        } finally {
            starved.destroyForcibly();
        }
    }
}
