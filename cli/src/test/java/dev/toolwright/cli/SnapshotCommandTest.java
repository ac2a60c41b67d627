package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was captured over the hub is listed, compared, released, checked and replayed elsewhere. */
@ExtendWith(ShellExtension.class)
class SnapshotCommandTest {

    private static final String LINES = """
            {"id": "days", "instruction": "How many days are there between 2024-02-10 and 2024-05-01?", "gold": ["81"]}
            {"id": "roman", "instruction": "Write 81 as a Roman numeral."}
            {"id": "now", "instruction": "Tell the current time in the zone Europe/Berlin.", "gold": [["10:00", "10 o'clock"]]}
            """;
    private static final String NOBODY = "http://127.0.0.1:9";

    private static void capture(Shell shell, String out, HubOptions options) {
        shell.write("q.jsonl", LINES);
        try (HubServer hub = HubServer.start(options.withPort(0))) {
            Result result = shell.run("batch", "--instructions", "q.jsonl", "--out", out, "--hub", hub.baseUri().toString(),
                    "--snapshot-mode", "capture");
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(result.out()).contains("3  answered", "snapshot capture: 3 real answers");
        }
    }

    private static HubOptions later() {
        return HubOptions.defaults().withClock(Clock.offset(HubOptions.defaults().clock(), Duration.ofHours(5)));
    }

    @Test
    void volatility_dataChanged_namesExactlyTheToolsAndInstructionsTouched(Shell shell) {
        capture(shell, "one", HubOptions.defaults());
        assertThat(shell.run("snapshot", "volatility").out())
                .contains("0 of 0 tools with repeated calls changed", "0 of 0 instructions");
        capture(shell, "two", HubOptions.defaults());
        assertThat(shell.run("snapshot", "volatility").out())
                .contains("0 of 3 tools with repeated calls changed", "0 of 3 instructions");

        capture(shell, "three", later());

        JsonNode report = shell.run("snapshot", "volatility", "--json", "--gold", "q.jsonl", "--run", "one", "three").json();
        assertThat(report.path("tools")).hasSize(3).filteredOn(tool -> tool.path("changed").asInt() > 0)
                .singleElement()
                .satisfies(tool -> assertThat(tool.path("tool").asText()).contains("time"));
        assertThat(report.path("instructions")).hasSize(3).filteredOn(instruction -> !instruction.path("tools").isEmpty())
                .singleElement()
                .satisfies(instruction -> assertThat(instruction.path("id").asText()).isEqualTo("now"));
        assertThat(report.path("goldToBeLookedAt")).extracting(JsonNode::asText).containsExactly("now");
        assertThat(report.path("runs").path("three").path("real").asInt()).isEqualTo(3);
        assertThat(shell.run("snapshot", "volatility", "--gold", "q.jsonl", "--run", "one", "three").out())
                .contains("gold answer to be looked at: 10:00 or 10 o'clock\n")
                .contains("1 of 3 tools", "1 of 3 instructions may have another answer", "  now: ", "all runs: 6 real answers, 0 near");
    }

    @Test
    void release_onAnotherMachine_isCheckedAndReplayedWithTheNetworkOff(Shell shell, Shell elsewhere) throws IOException {
        capture(shell, "out", HubOptions.defaults());
        Result released = shell.run("snapshot", "release", "--licence", "CC0-1.0", "--out", "bundle");
        assertThat(released.status()).as(released.err()).isZero();
        assertThat(released.out()).contains("captures 3, calls 3, tools 3, real 3, simulated 0", "licence     CC0-1.0");
        String name = released.out().lines().findFirst().orElseThrow().replaceFirst("released: ", "");
        copy(shell.path("bundle"), elsewhere.path("b"));
        elsewhere.write("q.jsonl", LINES);

        assertThat(elsewhere.run("snapshot", "verify", "b", "--name", name).out()).contains("sound: " + name);
        Result replayed = elsewhere.run("batch", "--instructions", "q.jsonl", "--out", "out", "--hub", NOBODY,
                "--snapshot-mode", "replay", "--snapshot", "b");

        assertThat(replayed.out()).contains("3  answered", "snapshot replay: 3 real answers");
        for (String id : new String[] {"days", "roman", "now"}) {
            assertThat(withoutTime(elsewhere.read("out/" + id + ".solution.json")))
                    .isEqualTo(withoutTime(shell.read("out/" + id + ".solution.json")));
        }
    }

    private static String withoutTime(String solution) {
        return solution.replaceFirst("\"tookMs\" : \\d+", "");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void verify_damagedByOneByte_isRefusedWithThePlace_andNotReplayed(Shell shell) {
        capture(shell, "out", HubOptions.defaults());
        shell.run("snapshot", "release", "--licence", "CC0-1.0", "--out", "b");
        shell.write("b/captures.jsonl", shell.read("b/captures.jsonl").replaceFirst("2024-05-01", "2024-05-02"));

        Result verified = shell.run("snapshot", "verify", "b");
        Result replayed = shell.run("ask", "--snapshot-mode", "replay", "--snapshot", "b", "Write 81 as a Roman numeral.");

        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.errors()).singleElement().asString().contains("captures.jsonl: line ", "is not what was released");
        assertThat(replayed.status()).isEqualTo(1);
        assertThat(replayed.errors()).contains(verified.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch --instructions in.jsonl --out out2", "compare --instructions in.jsonl --out out2 --strategies react",
            "serve --tool-server --port 0"})
    void replay_nothingToReplayFrom_isToldOnceAndNothingBegins(String command, Shell shell) {
        shell.write("in.jsonl", "{\"instruction\": \"Write 81 as a Roman numeral.\"}\n".repeat(3));

        Result result = shell.run((command + " --snapshot-mode replay --snapshot none.db").split(" "));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains("there is no snapshot at ", "none.db");
        assertThat(shell.path("out2")).doesNotExist();
    }

    @Test
    void bundle_isNeverAddedTo(Shell shell) {
        capture(shell, "out", HubOptions.defaults());
        shell.run("snapshot", "release", "--licence", "CC0-1.0", "--out", "b");

        assertThat(shell.run("ask", "--snapshot-mode", "replay-or-call", "--snapshot", "b", "Write 81 as a Roman numeral.").errors())
                .singleElement().asString().contains("never changes", "--snapshot FILE");
    }

    @Test
    void add_answersWrittenByHand_areReplayedAndMarked_allOrNone(Shell shell) {
        String tool = "to_roman_numeral_for_numbers";
        shell.write("bad.jsonl", "{\"tool\": \"" + tool + "\", \"arguments\": {\"number\": 81}, \"answer\": 1}\n{\"tool\": \"none\"}");
        shell.write("good.jsonl", "{\"tool\": \"" + tool + "\", \"arguments\": {\"number\": 81.0}, \"answer\": {\"roman\": \"XIX\"}}");

        assertThat(shell.run("snapshot", "add", "bad.jsonl").errors()).singleElement().asString()
                .contains("bad.jsonl, line 2: there is no tool named 'none'");
        assertThat(shell.run("snapshot", "list").errors()).singleElement().asString().contains("there is no snapshot at");
        assertThat(shell.run("snapshot", "add", "good.jsonl").out()).isEqualTo("1 answer kept\n");

        assertThat(shell.run("ask", "--snapshot-mode", "replay", "Write 81 as a Roman numeral.").out())
                .contains("← written by hand: {", "XIX", "0 real answers, 1 written by hand");
    }

    @Test
    void listShowDiff_tellWhatThereIs(Shell shell) {
        capture(shell, "out", HubOptions.defaults());
        shell.run("snapshot", "release", "--licence", "CC0-1.0", "--out", "a");
        capture(shell, "again", later());
        shell.run("snapshot", "release", "--licence", "CC0-1.0", "--out", "b");

        assertThat(shell.run("snapshot", "list").out()).contains("to_roman_numeral_for_numbers", "6 captures of 3 tools");
        assertThat(shell.run("snapshot", "list", "--json").json()).hasSize(3);
        assertThat(shell.run("snapshot", "show", "to_roman_numeral_for_numbers", "--snapshot", "b").out())
                .contains("LXXXI", ", real, ok, GET http", " 200");
        assertThat(shell.run("snapshot", "show", "nothing").errors()).singleElement().asString().contains("snapshot list");
        Result diff = shell.run("snapshot", "diff", "a", "b");
        assertThat(diff.status()).isEqualTo(3);
        assertThat(diff.out()).contains("answered differently:", "1 difference, 2 calls answered alike");
        assertThat(shell.run("snapshot", "diff", "a", "a").out()).isEqualTo("0 differences, 3 calls answered alike\n");
    }
}
