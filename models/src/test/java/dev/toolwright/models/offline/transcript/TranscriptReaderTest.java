package dev.toolwright.models.offline.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

    private final TranscriptReader reader = new TranscriptReader();

    @Test
    void read_wrappedInstruction_isUnwrapped() {
        assertThat(reader.read(Conversation.of(new SystemMessage("s"), new UserMessage("\nAdd it.\nBegin!\n"))).instruction()).isEqualTo("Add it.");
    }

    @Test
    void read_diversityMessage_listsTriedCalls() {
        Conversation conversation = Conversation.of(new UserMessage("Add it."), new UserMessage("""
                These were tried:
                [
                  {
                    "name": "add",
                    "arguments": "{\\"a\\": \\"}\\"}",
                    "function_output": "{\\"error\\": \\"{no\\"}",
                    "mento-carlo-action-value": 0.0
                  }
                ]
                Do something else."""));

        assertThat(reader.read(conversation).tried()).singleElement().satisfies(tried -> {
            assertThat(tried.tool()).isEqualTo("add");
            assertThat(tried.arguments()).hasToString("{\"a\":\"}\"}");
        });
    }

    @Test
    void read_cutObservation_keepsWhatCameWhole() {
        Step step = step("{\"name\": \"x\", \"rows\": [{\"a\": 1}, {\"a\": 2, \"b\": \"lo...");

        assertThat(((Outcome.Answered) step.outcome()).body()).hasToString("{\"name\":\"x\",\"rows\":[{\"a\":1},{\"a\":2}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"arguments_repaired\": [\"/n: …\"], \"rows\": [1]}|{\"rows\":[1]}",
        "{\"rows\": [1], \"left_out\":{\"result\":\"r1\"}}|{\"rows\":[1]}",
        "{\"excerpt\": [1], \"left_out\":{\"result\":\"r1\"}}|[1]",
    })
    void read_observationWithRemarks_isTheToolsOwnAnswer(String observation, String answer) {
        assertThat(((Outcome.Answered) step(observation).outcome()).body()).hasToString(answer);
    }

    @Test
    void read_problemDocument_isFailureWithItsComplaints() {
        Step step = step("{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"1 error\",\"errors\":[{\"name\":\"year\",\"detail\":\"must be a number\"}]}");

        assertThat(((Outcome.Failed) step.outcome()).complaints()).containsExactly(new Outcome.Complaint("year", "must be a number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"error\": \"Timeout error...\", \"response\": \"\"}", "HTTP 404: no such article", "No such function name: x",
        "{\"error\":\"the API answered with status 422\",\"status\":422,\"response\":{\"status\":422,\"detail\":\"no unit\"}}"})
    void read_failure_isTold(String text) {
        assertThat(step(text).answered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"error\": \"\", \"response\": \"{\\\"a\\\": 1}\"}", "{\"valid\":false,\"errors\":[\"x\"]}", "Tuesday", "{\"status\":\"open\"}", "[]", "{\"error\":0.25,\"mean\":3}"})
    void read_answer_isNoFailure(String text) {
        assertThat(step(text).answered()).isTrue();
    }

    private Step step(String observation) {
        Conversation conversation = Conversation.of(
                new UserMessage("Add it."),
                new AssistantMessage(null, List.of(new ToolCall("1", "add", "{}"))),
                new ToolMessage("1", "add", observation));
        return reader.read(conversation).steps().getFirst();
    }
}
