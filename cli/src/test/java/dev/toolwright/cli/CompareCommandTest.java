package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Strategies side by side, over the built-in APIs. */
@ExtendWith(ShellExtension.class)
class CompareCommandTest {

    private static final String LINES = """
            {"id": "days", "group": "dates", "instruction": "How many days are there between 2024-02-10 and 2024-05-01?", "gold": ["81"]}
            {"id": "roman", "group": "numerals", "instruction": "Write 81 as a Roman numeral.", "gold": ["LXXX"]}
            {"id": "song", "group": "others", "instruction": "Please sing me a song about the moon", "gold": []}
            """;

    @Test
    void compare_withGold_tellsSuccessAndCostOfEach(Shell shell) {
        shell.write("q.jsonl", LINES);

        Result result = shell.run("compare", "--strategies", "react,dfsdt", "--instructions", "q.jsonl");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).containsPattern("react +2 of 3 +66\\.7 %").containsPattern("dfsdt +2 of 3 .* \\+0\\.0 \\[\\+0\\.0, \\+0\\.0]")
                .containsPattern("numerals +1 +0 +0").contains("answers in comparison/q").doesNotContain("\u001b");
        assertThat(shell.path("comparison/q/dfsdt/days.solution.json")).exists();
        JsonNode report = shell.run("compare", "--json", "--strategies", "react,dfsdt", "--instructions", "q.jsonl").json();
        assertThat(report.path("complete").asBoolean()).isTrue();
        assertThat(report.path("overall").path(1).path("means").path("success").path("mean").asDouble()).isBetween(0.66, 0.67);
        assertThat(report.path("kinds").path("dates").path(0).path("solved").asInt()).isEqualTo(1);
    }

    @Test
    void compare_jsonLines_nameStrategyAndInstruction_andEndInTheReport(Shell shell) {
        shell.write("q.jsonl", LINES);

        Result result = shell.run("compare", "--json-lines", "--strategies", "react,beam", "--instructions", "q.jsonl");

        List<JsonNode> lines = result.lines();
        assertThat(lines.subList(0, lines.size() - 1)).filteredOn(line -> line.path("event").asText().equals("finished"))
                .extracting(line -> line.path("run").asText())
                .containsExactlyInAnyOrder("react/days", "react/roman", "react/song", "beam/days", "beam/roman", "beam/song");
        assertThat(lines.getLast().path("overall").path(1).path("contender").asText()).isEqualTo("beam");
    }

    @Test
    void compare_replayed_repeatsEveryByte(Shell shell) {
        shell.write("q.jsonl", LINES);
        shell.run("compare", "--strategies", "react,bfs", "--instructions", "q.jsonl", "--out", "a", "--record", "replies.jsonl");

        Result second = shell.run(
                "compare", "--strategies", "react,bfs", "--instructions", "q.jsonl", "--out", "b", "--model", "recording:replies.jsonl");
        Result third = shell.run(
                "compare", "--strategies", "react,bfs", "--instructions", "q.jsonl", "--out", "b", "--model", "recording:replies.jsonl",
                "--overwrite");

        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.out()).isEqualTo(third.out()).contains("2 of 3").doesNotContain(" s\n");
        assertThat(shell.read("a/comparison.json")).contains("tookMs");
        assertThat(shell.read("b/comparison.json")).isEqualTo(withoutTimes(shell.read("a/comparison.json")));
    }

    @Test
    void compare_oneMoreStrategy_solvesByThatAlone(Shell shell) {
        shell.write("q.jsonl", LINES);
        shell.run("compare", "--strategies", "react", "--instructions", "q.jsonl");

        Result more = shell.run("compare", "--strategies", "react,beam", "--instructions", "q.jsonl");

        assertThat(more.err()).contains("react\n3 of 3 were done before\nbeam\n1 of 3 done");
    }

    @Test
    void compare_gameOf24_checksEveryAnswerExactly(Shell shell) {
        shell.with("OPENAI_API_KEY", "sk-4711");
        try (LoopbackServer vendor = new LoopbackServer(asked -> Answer.json(200, OpenAiReplies.answer(
                asked.body().contains("4, 4, 8, 9") ? "4 * 9 - (4 + 8)" : "3 * 8 = 24")))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            Result result = shell.run(
                    "compare", "--domain", "game-of-24", "--strategies", "react", "--model", "openai:some", "--plot", "plot.svg");

            assertThat(result.status()).as(result.err()).isZero();
            assertThat(result.out()).containsPattern("react +1 of 100 +1\\.0 %").contains("7 ways", "comparison/game-of-24");
            assertThat(result.err()).doesNotContain("importing");
            assertThat(vendor.asked()).hasSize(100).first().satisfies(asked ->
                    assertThat(asked.body()).contains("\"add\"", "\"subtract\"", "\"multiply\"", "\"divide\""));
            assertThat(shell.read("plot.svg")).startsWith("<svg").contains("react  1.0 %");
        }
    }

    @Test
    void compare_badArguments_areOneLine(Shell shell) {
        shell.write("q.jsonl", LINES);

        assertThat(shell.run("compare", "--strategies", "react,magic", "--instructions", "q.jsonl").errors())
                .singleElement().asString().contains("magic", "dfsdt");
        assertThat(shell.run("compare", "--strategies", "react,react", "--instructions", "q.jsonl").errors())
                .last().asString().contains("react");
        assertThat(shell.run("compare", "--instructions", "none.jsonl").errors()).singleElement().asString().contains("none.jsonl");
        assertThat(shell.run("compare", "--strategies", "react").errors())
                .singleElement().asString().contains("--instructions", "--domain");
        assertThat(shell.run("compare", "--domain", "chess").errors()).singleElement().asString().contains("chess", "game-of-24");
        assertThat(shell.path("comparison")).doesNotExist();
    }

    /** Times are the last entry of each of their objects. */
    private static String withoutTimes(String report) {
        return report.replaceAll(",\\s*\"tookMs\" : \\{[^}]*}", "");
    }
}
