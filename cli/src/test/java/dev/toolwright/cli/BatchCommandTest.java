package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of instructions, in one process. */
@ExtendWith(ShellExtension.class)
class BatchCommandTest {

    private static final String LINES = """
            {"id": "days", "instruction": "How many days are there between 2024-02-10 and 2024-05-01?", "gold": ["81"]}
            {"id": "roman", "instruction": "Write 81 as a Roman numeral.", "gold": ["LXXX"]}
            {"id": "song", "instruction": "Please sing me a song about the moon", "gold": []}
            """;

    @Test
    void batch_withGold_countsOutcomesAndCorrectAnswers(Shell shell) {
        shell.write("q.jsonl", LINES);

        Result result = shell.run("batch", "--instructions", "q.jsonl", "--out", "out");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("2  answered", "1  given up", "correct answers", "2 of    3", "answers in out")
                .doesNotContain("\u001b");
        assertThat(result.errors()).last().asString().isEqualTo("3 of 3 done, 2 answered");
        assertThat(shell.path("out/days.solution.json")).exists();
        JsonNode report = shell.run("batch", "--json", "--instructions", "q.jsonl", "--out", "out").json();
        assertThat(report.path("earlier").asInt()).isEqualTo(3);
        assertThat(report.path("outcomes").path("answered").asInt()).isEqualTo(2);
        assertThat(report.path("correct").path("all").path("correct").asInt()).isEqualTo(2);
        assertThat(report.path("complete").asBoolean()).isTrue();
    }

    @Test
    void batch_otherSettingsInTheSameFolder_saysWhatDiffers_andOverwriteBeginsAnew(Shell shell) {
        shell.write("q.jsonl", LINES);
        shell.run("batch", "--instructions", "q.jsonl", "--out", "out");

        Result other = shell.run("batch", "--instructions", "q.jsonl", "--out", "out", "--width", "3");

        assertThat(other.status()).isEqualTo(1);
        assertThat(other.errors()).singleElement().asString().contains("other settings: ", "width", "2", "3", "--overwrite");
        assertThat(shell.run("batch", "--instructions", "q.jsonl", "--out", "out", "--width", "3", "--overwrite").status())
                .isZero();
    }

    @Test
    void batch_jsonLines_areTheEventsOfEveryInstructionAndThenTheReport(Shell shell) {
        shell.write("q.jsonl", LINES);

        Result result = shell.run("batch", "--json-lines", "--instructions", "q.jsonl", "--out", "out");

        List<JsonNode> lines = result.lines();
        List<JsonNode> events = lines.subList(0, lines.size() - 1);
        assertThat(events).extracting(line -> line.path("run").asText()).containsOnly("days", "roman", "song");
        assertThat(of("days", events)).extracting(line -> line.path("event").asText())
                .startsWith("started", "attempt_started", "model_asked", "model_replied")
                .endsWith("finished");
        assertThat(of("days", events)).filteredOn(line -> line.path("event").asText().equals("call_finished"))
                .extracting(line -> line.path("tool").asText()).containsExactly("days_between_for_calendar", "Finish");
        assertThat(lines.getLast().path("outcomes").path("answered").asInt()).isEqualTo(2);
        assertThat(lines.getLast().path("correct").path("all").path("correct").asInt()).isEqualTo(2);
        assertThat(result.errors()).last().asString().isEqualTo("3 of 3 done, 2 answered");
        assertThat(shell.read("out/run/journal.log").lines().count()).isEqualTo(events.size());
        Result both = shell.run("batch", "--json-lines", "--json", "--instructions", "q.jsonl", "--out", "other");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.errors()).singleElement().asString().contains("--json", "--json-lines");
    }

    @Test
    void batch_toolBenchFormat_writesItsAnswerFiles(Shell shell) throws Exception {
        shell.write("q.jsonl", LINES);

        Result result = shell.run(
                "batch", "--instructions", "q.jsonl", "--out", "out", "--format", "toolbench", "--strategy", "react");

        assertThat(result.status()).as(result.err()).isZero();
        try (var files = Files.list(shell.path("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("days_CoT@1.json", "song_CoT@1.json");
        }
        assertThat(shell.read("out/days_CoT@1.json")).contains("\"win\": true", "\"answer_generation\"");
    }

    @Test
    void batch_somethingFails_endsWithOneAndNamesIt_andIsTriedAgain(Shell shell) {
        shell.write("q.jsonl", LINES);
        shell.with("OPENAI_API_KEY", "sk-4711");
        try (LoopbackServer vendor = new LoopbackServer(asked -> asked.body().contains("Roman")
                ? Answer.json(400, "{\"error\": {\"message\": \"no numerals\"}}")
                : Answer.json(200, OpenAiReplies.answer("done")))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            Result result = shell.run("batch", "--instructions", "q.jsonl", "--out", "out", "--model", "openai:some");

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.out()).contains("2  answered", "1  failed", "roman: openai:some refused the request (400): no numerals");
            assertThat(shell.path("out/roman.solution.json")).doesNotExist();
            assertThat(result.out() + result.err()).doesNotContain("4711");
        }
        try (LoopbackServer vendor = LoopbackServer.vendor(OpenAiReplies.answer("LXXXI"))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            Result again = shell.run("batch", "--instructions", "q.jsonl", "--out", "out", "--model", "openai:some");

            assertThat(again.status()).isZero();
            assertThat(again.err()).contains("2 of 3 were done before");
            assertThat(vendor.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"id\": \"a\", \"instruction\": \"x\"}#{\"id\": \"b\" | line 2",
        "{\"id\": \"a\", \"instruction\": \"x\"}##{\"id\": \"a\", \"instruction\": \"y\"} | line 3",
        "{\"id\": \"a\"} | line 1",
        "{\"instruction\": \"  \"} | line 1",
        "{\"instruction\": \"x\", \"gold\": 5} | line 1",
        "# | there is no instruction in it",
        "[{\"query\": | q.jsonl",
        "[{\"query\": \"x\", \"query_id\": 1, \"api_list\": []}] | --tool-server"
    })
    void batch_malformedFile_isOneLineThatNamesThePlace(String content, String expected, Shell shell) {
        shell.write("q.jsonl", content.replace('#', '\n'));

        Result result = shell.run("batch", "--instructions", "q.jsonl", "--out", "out");

        assertThat(result.status()).isNotZero();
        assertThat(result.errors()).singleElement().asString().contains(expected).doesNotContain("Source:");
        assertThat(shell.path("out")).doesNotExist();
    }

    @Test
    void batch_unreadableFileOrFolder_isOneLine(Shell shell) {
        shell.write("q.jsonl", LINES);
        shell.write("latin.jsonl", "{\"instruction\": \"für\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(shell.run("batch", "--instructions", "none.jsonl", "--out", "out").errors())
                .singleElement().asString().contains("there is no file", "none.jsonl");
        assertThat(shell.run("batch", "--instructions", ".", "--out", "out").errors()).hasSize(1);
        assertThat(shell.run("batch", "--instructions", "latin.jsonl", "--out", "out").errors())
                .singleElement().asString().contains("latin.jsonl", "UTF-8");
        Result taken = shell.run("batch", "--instructions", "q.jsonl", "--out", "q.jsonl");
        assertThat(taken.errors()).singleElement().asString().contains("q.jsonl");
        assertThat(taken.status()).isEqualTo(1);
        assertThat(shell.read("q.jsonl")).isEqualTo(LINES);
    }

    @Test
    void batch_byteOrderMark_isPassedOver(Shell shell) {
        shell.write("q.jsonl", "\uFEFF" + LINES.lines().findFirst().orElseThrow());

        assertThat(shell.run("batch", "--instructions", "q.jsonl", "--out", "out").status()).isZero();
    }

    private static List<JsonNode> of(String instruction, List<JsonNode> events) {
        return events.stream().filter(event -> event.path("run").asText().equals(instruction)).toList();
    }
}
