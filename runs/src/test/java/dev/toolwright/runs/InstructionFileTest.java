package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionFileTest {

    @Test
    void parse_everyForm_isRead() {
        String text =
                """
                {"id": "a", "instruction": "Add 1 and 2", "tools": ["add", "sub"]}\r

                {"id": 7, "query": "What time is it?"}
                {"instruction": "And in Rome?"}
                """;
        assertThat(InstructionFile.parse(text, "test"))
                .containsExactly(
                        new Instruction("a", "Add 1 and 2", List.of("add", "sub")),
                        new Instruction("7", "What time is it?", List.of()),
                        new Instruction("4", "And in Rome?", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | it is no JSON: ",
                "{\"id\": 1, \"instruction\": \"x\"} trailing | it is no JSON: ",
                "[1] | it is JSON, but no object",
                "{\"id\": \"a\"} | \"instruction\" is missing or empty",
                "{\"id\": \"a\", \"instruction\": \"  \"} | \"instruction\" is missing or empty",
                "{\"id\": 1.5, \"instruction\": \"x\"} | \"id\" is neither a text nor a whole number",
                "{\"id\": \" \", \"instruction\": \"x\"} | \"id\" is neither a text nor a whole number",
                "{\"id\": 1, \"instruction\": \"x\", \"tools\": \"add\"} | \"tools\" is no list of names",
                "{\"id\": 1, \"instruction\": \"x\", \"tools\": [1]} | \"tools\" is no list of names",
                "{\"id\": \"first\", \"instruction\": \"x\"} | id first was used in line 1",
            })
    void parse_badLine_isRefusedWithItsPlace(String line, String problem) {
        String text = "{\"id\": \"first\", \"instruction\": \"x\"}\n" + line;

        assertThatThrownBy(() -> InstructionFile.parse(text, "tasks.jsonl"))
                .isInstanceOfSatisfying(InstructionFileException.class, bad -> assertThat(bad.line()).isEqualTo(2))
                .hasMessageStartingWith("tasks.jsonl, line 2: " + problem)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void parse_lineSeparatorOfUnicodeWithinAText_isNoNewLine() {
        assertThat(InstructionFile.parse("{\"id\": 1, \"instruction\": \"one\u2028two\"}", "test"))
                .containsExactly(new Instruction("1", "one\u2028two", List.of()));
    }

    @Test
    void parse_nothing_isRefused() {
        assertThatThrownBy(() -> InstructionFile.parse("\n\n", "empty.jsonl")).hasMessageContaining("there is no instruction");
    }
}
