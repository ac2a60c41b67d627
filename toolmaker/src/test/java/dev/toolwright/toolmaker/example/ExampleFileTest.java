package dev.toolwright.toolmaker.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFileTest {

    private static final Example SEVEN = new Example("3 + 4?", "7");
    private static final Example NINE = new Example("4 + 5?", "9");

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"question\": \"3 + 4?\", \"answer\": \"7\"}\n\n{\"question\": \"4 + 5?\", \"answer\": 9}\n",
            "{\"input\": \"3 + 4?\", \"target\": \"7\", \"id\": 1}\r\n{\"input\": \"4 + 5?\", \"target\": \"9\"}",
            "[{\"question\": \"3 + 4?\", \"answer\": \"7\"}, {\"question\": \"4 + 5?\", \"answer\": \"9\"}]",
            "{\"name\": \"sums\", \"examples\": [{\"input\": \"3 + 4?\", \"target\": \"7\"}, {\"input\": \"4 + 5?\", \"target\": \"9\"}]}",
            "{\n  \"keywords\": [\"sum\"],\n  \"examples\": [\n    {\"input\": \"3 + 4?\", \"target\": \"7\"},\n"
                    + "    {\"input\": \"4 + 5?\", \"target\": \"9\"}\n  ]\n}\n"})
    void parse_everyFormat_givesTheSameExamplesInOrder(String text) {
        assertThat(ExampleFile.parse(text, "sums")).containsExactly(SEVEN, NINE);
    }

    @Test
    void read_file_isReadAsUtf8(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("words.jsonl"), "{\"question\": \"plural of Öl?\", \"answer\": \"Öle\"}");

        assertThat(ExampleFile.read(file)).containsExactly(new Example("plural of Öl?", "Öle"));
    }

    @Test
    void read_missingFile_isToldByName(@TempDir Path folder) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> ExampleFile.read(folder.resolve("none.jsonl")))
                .withMessageContaining("none.jsonl")
                .withMessageContaining("does not exist");
    }

    @Test
    void parse_badLines_areAllToldAtOnceWithWhatIsWrong() {
        String text = """
                {"question": "3 + 4?", "answer": "7"}
                {"question": "4 + 5?"}
                {"question": " ", "answer": "1"}
                not json
                ["question"]
                {"question": "5 + 5?", "answer": [10]}
                """;

        assertThatExceptionOfType(ExampleFileException.class)
                .isThrownBy(() -> ExampleFile.parse(text, "sums.jsonl"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(ExampleFileException.Problem::line)
                        .containsExactly(2, 3, 4, 5, 6))
                .withMessageStartingWith("sums.jsonl, line ")
                .withMessageContaining("line 2: \"answer\" is missing or empty")
                .withMessageContaining("line 5: it is JSON, but no object")
                .withMessageContaining("line 6: \"answer\" is neither a text nor a number")
                .withMessageEndingWith("expected {\"question\": \"…\", \"answer\": \"…\"} for each example");
    }

    @Test
    void parse_badElementOfAnArray_isToldWithItsLine() {
        String text = "{\"examples\": [\n  {\"input\": \"3 + 4?\", \"target\": \"7\"},\n  {\"input\": \"4 + 5?\"}\n]}";

        assertThatExceptionOfType(ExampleFileException.class)
                .isThrownBy(() -> ExampleFile.parse(text, "task.json"))
                .withMessageContaining("task.json, line 3: \"answer\" is missing or empty");
    }

    @Test
    void parse_oneQuestionWithTwoAnswers_isRefused() {
        String text = "{\"question\": \"3 + 4?\", \"answer\": \"7\"}\n{\"question\": \"3 + 4?\", \"answer\": \"8\"}";

        assertThatExceptionOfType(ExampleFileException.class)
                .isThrownBy(() -> ExampleFile.parse(text, "sums.jsonl"))
                .withMessageContaining("line 2: the question was asked before, with another answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "[]", "{\"examples\": []}"})
    void parse_nothing_isToldSo(String text) {
        assertThatExceptionOfType(ExampleFileException.class)
                .isThrownBy(() -> ExampleFile.parse(text, "empty.jsonl"))
                .withMessageContaining("there is no example in it");
    }

    @Test
    void parse_arrayThatBreaksOff_tellsTheLine() {
        assertThatExceptionOfType(ExampleFileException.class)
                .isThrownBy(() -> ExampleFile.parse("[\n{\"question\": \"3 + 4?\", \"answer\": \"7\"},\n", "sums.json"))
                .withMessageContaining("line 3: it is no JSON");
    }

    @Test
    void parse_spacedBrackets_areJoinedInQuestionAndAnswer() {
        List<Example> examples =
                ExampleFile.parse("{\"question\": \"Close the brackets: ( [ { } < >\", \"answer\": \"] )\"}", "brackets");

        assertThat(examples).containsExactly(new Example("Close the brackets: ([{}<>", "])"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Options:\n(A) the owl\n(B) [the robin]", "f ( x ) + g ( y )", "a list [ 1, 2 ]", "one ( alone", "1 < 2",
            "(A) (B) (C)", "(\n[\n]"})
    void join_bracketsThatAreNoSequence_stayAsTheyAre(String text) {
        assertThat(SpacedBrackets.join(text)).isEqualTo(text);
    }
}
