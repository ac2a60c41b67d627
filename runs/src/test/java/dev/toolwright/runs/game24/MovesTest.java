package dev.toolwright.runs.game24;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

    private final Moves moves = new Moves();

    @Test
    void call_threeMoves_endWithTheExpressionAndItsValue() {
        assertThat(call("divide", "[\"3\",\"3\",\"8\",\"8\"]", "8", "3").text())
                .isEqualTo("{\"numbers\":[\"3\",\"8\",\"8 / 3\"],\"values\":[\"3\",\"8\",\"8/3\"]}");
        assertThat(call("subtract", "[\"3\",\"8\",\"8 / 3\"]", "3", "8/3").text())
                .isEqualTo("{\"numbers\":[\"8\",\"3 - 8 / 3\"],\"values\":[\"8\",\"1/3\"]}");
        assertThat(call("divide", "[\"8\",\"3 - 8 / 3\"]", "8", "(3 - 8 / 3)").text())
                .isEqualTo("{\"numbers\":[\"8 / (3 - 8 / 3)\"],\"values\":[\"24\"]}");
    }

    @Test
    void call_sameNumberTwice_needsItTwice() {
        assertThat(call("multiply", "[\"3\",\"3\",\"8\"]", "3", "3").text()).contains("\"8\",\"3 * 3\"");
        assertThat(call("multiply", "[\"3\",\"8\",\"8\"]", "3", "3"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(ObservationStatus.ERROR))
                .satisfies(refused -> assertThat(refused.text()).contains("not among the numbers"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "divide | {\"numbers\":[\"3\",\"4 - 4\"],\"left\":\"3\",\"right\":\"4 - 4\"} | zero",
        "add | {\"numbers\":[\"3\",\"4\"],\"left\":\"3\",\"right\":\"5\"} | '5'",
        "add | {\"numbers\":[\"3\",\"x\"],\"left\":\"3\",\"right\":\"x\"} | 'x' is no number",
        "add | {\"numbers\":[\"3\",\"1/0\"],\"left\":\"3\",\"right\":\"1/0\"} | '1/0' is no number",
        "add | {\"numbers\":[\"24\"],\"left\":\"24\",\"right\":\"24\"} | not of 1",
        "add | [] | not of 0",
        "add | {oops | no JSON",
        "power | {} | no tool power"
    })
    void call_noMove_isToldWhy(String tool, String arguments, String why) {
        Observation observation = moves.call(new ToolCall("1", tool, arguments), Instant.MAX);

        assertThat(observation.status()).isNotEqualTo(ObservationStatus.OK);
        assertThat(observation.text()).startsWith("{\"error\":").contains(why);
    }

    @Test
    void tools_areTheFourOperatorsWithLegalNames() {
        assertThat(moves.tools()).extracting(Tool::name).containsExactly("add", "subtract", "multiply", "divide")
                .allMatch(name -> Tool.NAME.matcher(name).matches());
    }

    private Observation call(String tool, String numbers, String left, String right) {
        String arguments = "{\"numbers\":" + numbers + ",\"left\":\"" + left + "\",\"right\":\"" + right + "\"}";
        return moves.call(new ToolCall("1", tool, arguments), Instant.MAX);
    }
}
