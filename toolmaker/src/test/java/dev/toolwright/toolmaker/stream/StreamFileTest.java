package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamFileTest {

    @Test
    void of_jsonLines_readsQuestionsAndTheAnswersThatAreThere() {
        assertThat(read("""
                        {"question": "Sort: b a", "id": 3}

                        {"question": "What is 2 + 2?", "answer": 4}
                        {"input": "Close: ( [", "target": ") ]"}
                        {"question": "Sort: d c", "answer": null}
                        """))
                .containsExactly(
                        StreamQuestion.of("Sort: b a"),
                        new StreamQuestion("What is 2 + 2?", Optional.of("4")),
                        // brackets are read as they are in examples
                        new StreamQuestion("Close: ([", Optional.of(")]")),
                        StreamQuestion.of("Sort: d c"));
    }

    @Test
    void of_plainText_isAQuestionALine() {
        assertThat(read("Sort: b a\r\n\r\n  What is 2 + 2? \n{what is this}"))
                .extracting(StreamQuestion::question)
                .containsExactly("Sort: b a", "What is 2 + 2?", "{what is this}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"question\": \"a\"}\\n{\"question\": |it is no JSON",
        "{\"question\": \"a\"}\\nplain|it is no JSON",
        "{\"question\": \"a\"}\\n{\"question\": \" \"}|\"question\" is missing, empty or no text",
        "{\"question\": \"a\"}\\n{\"question\": [1]}|\"question\" is missing, empty or no text",
        "{\"question\": \"a\"}\\n{\"question\": \"b\", \"answer\": {}}|\"answer\" is empty, or neither a text nor a number",
    })
    void of_badLine_isToldWhenItIsReached(String text, String what) {
        Iterator<StreamQuestion> questions =
                StreamFile.of(new StringReader(text.replace("\\n", "\n")), "questions.jsonl").iterator();

        assertThat(questions.next().question()).isEqualTo("a");
        assertThatExceptionOfType(StreamFileException.class)
                .isThrownBy(questions::hasNext)
                .withMessageStartingWith("questions.jsonl, line 2: " + what)
                .withMessageContaining("expected one question a line");
    }

    @Test
    void of_endlessLine_isRefused() {
        assertThatExceptionOfType(StreamFileException.class)
                .isThrownBy(() -> read("x".repeat(1_000_000)))
                .withMessageContaining("longer than 50000 characters");
    }

    private static List<StreamQuestion> read(String text) {
        List<StreamQuestion> questions = new ArrayList<>();
        StreamFile.of(new StringReader(text), "test").forEach(questions::add);
        return questions;
    }
}
