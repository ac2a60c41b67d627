package dev.toolwright.toolmaker.store;

import static dev.toolwright.toolmaker.store.Samples.NOON;
import static dev.toolwright.toolmaker.store.Samples.to;
import static dev.toolwright.toolmaker.store.Samples.verified;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Instance.Status;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that keep tools, decisions, uses and answers are killed one after the other; all that they said is done is there. */
class KilledStoreTest {

    private static final int ROUNDS = 6;
    private static final int WORKERS = 4;
    private static final int MOST_LINES = 60;
    private static final String TOOL = "sort_words";

    /** A line that the kill did not cut. */
    private static final Pattern WHOLE = Pattern.compile("[a-z]+ [0-9]+;");

    @TempDir
    Path folder;

    /** Works until it is killed, and says what is done once it is. */
    static final class Worker {
        public static void main(String[] arguments) {
            String round = arguments[1];
            try (SqlToolStore store = SqlToolStore.open(new SqliteFile(Path.of(arguments[0])))) {
                InstanceStore instances = store.instances();
                for (int step = 0; ; step++) {
                    MadeTool tool = store.add(verified(TOOL));
                    say("added", tool.version());
                    store.decide(TOOL, tool.version(), to(ToolState.APPROVED));
                    say("approved", tool.version());
                    say("used", store.record(Samples.use(tool, "by version " + tool.version())));
                    Kind kind = instances.begin("kind " + round + "." + step);
                    Instance aside = instances.setAside(kind.id(), "question " + round + "." + step, NOON);
                    say("aside", aside.id());
                    instances.answer(aside.id(), InstanceAnswer.ofPerson("a", "ada", NOON));
                    say("answered", aside.id());
                    say("made", instances.made(kind.id(), verified("of_kind"), List.of(aside.id())).version());
                }
            }
        }

        private static void say(String what, long which) {
            System.out.println(what + " " + which + ";");
        }
    }

    @Test
    void kill_atManyMoments_losesNothingReportedAndLeavesNothingHalf() throws Exception {
        SplittableRandom random = new SplittableRandom(20261123);
        Path file = folder.resolve("tools.db");
        List<String> reported = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<List<String>>> workers = new ArrayList<>();
                for (int worker = 0; worker < WORKERS; worker++) {
                    String name = round + "." + worker;
                    int lines = random.nextInt(MOST_LINES);
                    workers.add(threads.submit(() -> workUntilKilled(file, name, lines)));
                }
                for (Future<List<String>> worker : workers) {
                    reported.addAll(worker.get());
                }
            }
        }
        try (SqlToolStore store = SqlToolStore.open(new SqliteFile(file))) {
            reported.forEach(line -> assertThere(store, line));
            assertNothingHalf(store);
        }
        assertSound(file);
    }

    /** @param lines how many are read before it is killed, in the midst of the next ones */
    private static List<String> workUntilKilled(Path file, String name, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        file.toString(),
                        name)
                .redirectError(Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (int line = 0; line <= lines; line++) {
                said.add(Objects.requireNonNull(output.readLine(), "the worker ended by itself"));
            }
            // by the handle, which leaves the output to be read
            process.toHandle().destroyForcibly();
            process.waitFor();
            said.addAll(output.lines().filter(WHOLE.asMatchPredicate()).toList());
        }
        return said;
    }

    private static void assertThere(SqlToolStore store, String line) {
        String[] words = line.split(" ");
        int which = Integer.parseInt(words[1].replace(";", ""));
        switch (words[0]) {
            case "added" -> assertThat(store.find(TOOL, which)).as(line).isPresent();
            case "approved" -> assertThat(store.find(TOOL, which).orElseThrow().decisions())
                    .as(line)
                    .contains(to(ToolState.APPROVED));
            case "used" -> assertThat(store.uses(which - 1L, 1)).as(line).extracting(NumberedUse::number).containsExactly((long) which);
            case "aside" -> assertThat(store.instances().instance(which)).as(line).isPresent();
            case "answered" -> assertThat(store.instances().instance(which).orElseThrow().answer()).as(line).isPresent();
            case "made" -> assertThat(store.find("of_kind", which)).as(line).isPresent();
            default -> throw new IllegalStateException("said " + line);
        }
    }

    private static void assertNothingHalf(SqlToolStore store) {
        List<MadeTool> versions = store.versions(TOOL);
        MadeTool whole = verified(TOOL);
        assertThat(versions).allSatisfy(tool -> {
            assertThat(tool.wrapped()).isEqualTo(whole.wrapped());
            assertThat(tool.examples()).isEqualTo(whole.examples());
            assertThat(tool.findings()).isEqualTo(whole.findings());
            assertThat(tool.making()).isEqualTo(whole.making());
            assertThat(tool.decisions().getLast().to()).as("the state is the last decision's").isEqualTo(tool.state());
        });
        assertThat(versions).filteredOn(tool -> tool.state() == ToolState.APPROVED).hasSizeLessThanOrEqualTo(1);
        assertThat(versions).filteredOn(tool -> tool.state() != ToolState.APPROVED)
                .extracting(MadeTool::state)
                .isSubsetOf(ToolState.RETIRED, ToolState.VERIFIED);
        assertThat(store.uses(0, Integer.MAX_VALUE)).extracting(NumberedUse::use).allSatisfy(use ->
                assertThat(use).isEqualTo(Samples.use(versions.get(use.version() - 1), "by version " + use.version())));
        for (Kind kind : store.instances().kinds()) {
            assertThat(store.instances().instances(kind.id()))
                    .allSatisfy(instance -> assertThat(instance.status() == Status.USED)
                            .as("a kind and its questions are used together")
                            .isEqualTo(kind.state() == Kind.State.MADE));
        }
    }

    private static void assertSound(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet check = connection.createStatement().executeQuery("pragma integrity_check")) {
            assertThat(check.getString(1)).isEqualTo("ok");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet dangling = connection.createStatement().executeQuery("pragma foreign_key_check")) {
            assertThat(dangling.next()).isFalse();
        }
    }
}
