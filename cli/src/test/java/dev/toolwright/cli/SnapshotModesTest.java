package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.Shell.Result;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch is captured over the hub, the hub is stopped, and the batch is solved again. */
@ExtendWith(ShellExtension.class)
class SnapshotModesTest {

    private static final String LINES = """
            {"id": "days", "instruction": "How many days are there between 2024-02-10 and 2024-05-01?", "gold": ["81"]}
            {"id": "roman", "instruction": "Write 81 as a Roman numeral.", "gold": ["LXXXI"]}
            {"id": "song", "instruction": "Please sing me a song about the moon", "gold": []}
            """;
    private static final String NOBODY = "http://127.0.0.1:9";

    private static Result batch(Shell shell, String hub, String out, String... more) {
        String[] fixed = {"batch", "--instructions", "q.jsonl", "--out", out, "--hub", hub};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fixed), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return shell.run(all);
    }

    private static String captured(Shell shell, String... more) {
        shell.write("q.jsonl", LINES);
        try (HubServer hub = HubServer.start(HubOptions.defaults().withPort(0))) {
            Result result = batch(shell, hub.baseUri().toString(), "captured", more);
            assertThat(result.status()).as(result.err()).isZero();
            return result.out();
        }
    }

    /** But for how long it took, which is another thing each time. */
    private static JsonNode answer(Shell shell, String file) throws Exception {
        ObjectNode answer = (ObjectNode) new JsonMapper().readTree(shell.read(file));
        answer.remove("tookMs");
        return answer;
    }

    @Test
    void replay_hubStopped_makesEqualTreesAndReports(Shell shell) throws Exception {
        String report = captured(shell, "--snapshot-mode", "capture", "--snapshot", "s.db");

        Result replayed = batch(shell, NOBODY, "replayed", "--snapshot-mode", "replay", "--snapshot", "s.db");

        assertThat(replayed.status()).as(replayed.err()).isZero();
        assertThat(report).contains("snapshot capture: 2 real answers\n");
        assertThat(replayed.out()).contains("snapshot replay: 2 real answers\n");
        String times = "\\d+\\.\\d s";
        assertThat(replayed.out().replace("replay", "capture").replace("captureed", "captured").replaceAll(times, ""))
                .isEqualTo(report.replaceAll(times, ""));
        for (String id : new String[] {"days", "roman", "song"}) {
            assertThat(answer(shell, "replayed/" + id + ".solution.json"))
                    .isEqualTo(answer(shell, "captured/" + id + ".solution.json"));
        }
        assertThat(shell.read("replayed/days.solution.json")).contains("\"provenance\" : \"real\"");
    }

    @Test
    void replay_callThatWasNotCaptured_isToldToModelAndUser(Shell shell) {
        captured(shell, "--snapshot-mode", "capture");

        Result asked = shell.run("ask", "--json", "--hub", NOBODY, "--snapshot-mode", "replay", "Write 82 as a Roman numeral.");

        JsonNode document = asked.json();
        assertThat(document.path("snapshot").path("mode").asText()).isEqualTo("replay");
        assertThat(document.path("snapshot").path("origins").path("missing").asInt()).isPositive();
        assertThat(document.findValuesAsText("observation"))
                .anySatisfy(text -> assertThat(text).contains("there is no captured answer to this call"));
        assertThat(document.findValuesAsText("status")).contains("not_captured");
    }

    @Test
    void replayOrCall_callsWhatIsMissing_once(Shell shell) {
        captured(shell, "--snapshot-mode", "capture");
        String roman = "Write 82 as a Roman numeral.";
        try (HubServer hub = HubServer.start(HubOptions.defaults().withPort(0))) {
            Result called = shell.run("ask", "--hub", hub.baseUri().toString(), "--snapshot-mode", "replay-or-call", roman);
            assertThat(called.out()).contains("LXXXII", "snapshot replay-or-call: 1 real answer\n");
        }

        assertThat(shell.run("ask", "--hub", NOBODY, "--snapshot-mode", "replay", roman).out()).contains("LXXXII");
    }

    @Test
    void near_asked_servesAndIsMarkedWithItsDistance(Shell shell) {
        captured(shell, "--snapshot-mode", "capture");
        String roman = "Write 82 as a Roman numeral.";

        Result near = shell.run("ask", "--hub", NOBODY, "--snapshot-mode", "replay-or-call", "--near", "0.1", roman);
        Result json = shell.run("ask", "--json", "--hub", NOBODY, "--snapshot-mode", "replay-or-call", "--near", "0.1", roman);

        assertThat(near.out()).contains("← of a near call (0.01): {", "LXXXI", "snapshot replay-or-call: 0 real answers, 1 near");
        assertThat(json.json().findValue("origin").path("distance").asDouble()).isBetween(0.001, 0.1);
    }

    @Test
    void mode_inTheConfiguration_counts_andAFlagWins(Shell shell) {
        shell.write("toolwright.yaml", "snapshot:\n  mode: capture\n  place: c.db\n");
        String report = captured(shell);
        assertThat(report).contains("snapshot capture: 2 real answers");
        assertThat(shell.path("c.db")).exists();

        Result replayed = batch(shell, NOBODY, "replayed", "--snapshot-mode", "replay");

        assertThat(replayed.out()).contains("snapshot replay: 2 real answers", "3 of    3");
    }

    @Test
    void options_thatSayNothingTogether_areOneLine(Shell shell) {
        assertThat(shell.run("ask", "--snapshot", "s.db", "x").errors()).singleElement().asString().contains("--snapshot-mode", "replay-or-call");
        assertThat(shell.run("ask", "--snapshot-mode", "rewind", "x").errors()).singleElement().asString()
                .contains("there is no snapshot mode 'rewind'", "replay-or-simulate");
        assertThat(shell.run("ask", "--snapshot-mode", "replay", "--near", "0.1", "x").errors()).singleElement().asString()
                .contains("replay-or-call");
        assertThat(shell.run("ask", "--snapshot-mode", "replay-or-call", "--near", "7", "x").errors()).singleElement().asString().contains("at most 1");
        assertThat(shell.run("ask", "--snapshot-mode", "replay", "--snapshot", "none.db", "Write 81 as a Roman numeral.").errors())
                .singleElement().asString().contains("there is no snapshot at", "none.db", "--snapshot-mode capture");
    }
}
