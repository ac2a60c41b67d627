package dev.toolwright.solver.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.toolwright.solver.step.FinishCall.Answer;
import dev.toolwright.solver.step.FinishCall.Fault;
import dev.toolwright.solver.step.FinishCall.GiveUp;
import dev.toolwright.solver.step.FinishCall.Unusable;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FinishReaderTest {

    @ParameterizedTest
    @MethodSource("cases")
    void read_arguments_saysWhatTheyMean(String arguments, FinishCall expected) {
        assertThat(FinishReader.read(arguments)).isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"a \\\"b\\\"\"}", new Answer("a \"b\"")),
                arguments("{\"final_answer\":\"x\",\"return_type\":\"give_answer\"}", new Answer("x")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"two\nlines\t\"}", new Answer("two\nlines\t")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": 42}", new Answer("42")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": {\"n\": [1]}}", new Answer("{\"n\":[1]}")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": null}", new Answer("")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"\"}", new Answer("")),
                arguments("{\"return_type\": \"give_up_and_restart\", \"final_answer\": \"x\"}", new GiveUp()),
                arguments("{\"return_type\": \"give_answer\"}", new Unusable(Fault.NO_ANSWER)),
                arguments("{\"return_type\": \"answer\"}", new Unusable(Fault.UNKNOWN_RETURN_TYPE)),
                arguments("{\"return_type\": [\"give_answer\"]}", new Unusable(Fault.UNKNOWN_RETURN_TYPE)),
                arguments("{\"return_type\": null}", new Unusable(Fault.UNKNOWN_RETURN_TYPE)),
                arguments("{}", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("give_answer", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("[\"return_type\"]", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("17", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("null", new Unusable(Fault.NO_RETURN_TYPE)),
                arguments("\"give_answer\"", new Unusable(Fault.NO_RETURN_TYPE)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void read_brokenJson_isRescuedFromTheText(String arguments, FinishCall expected) {
        assertThat(FinishReader.read(arguments)).isEqualTo(expected);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"cut of", new Answer("cut of")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"a \"b\" c\"}", new Answer("a \"b\" c")),
                arguments("{\"return_type\": \"give_answer\", \"final_answer\": \"x\"} and more", new Answer("x\"} and more")),
                arguments("{\"return_type\": \"give_up_and_restart\"", new GiveUp()),
                arguments("{\"return_type\": \"give_answer\", ", new Unusable(Fault.NO_ANSWER)),
                arguments("{\"return_type\": \"other\", \"final_answer\": \"x", new Unusable(Fault.UNKNOWN_RETURN_TYPE)),
                arguments("{\"return_type\":\"give_answer\",\"final_answer\":\"tight", new Unusable(Fault.NO_RETURN_TYPE)));
    }

    @Test
    void read_anyMutilation_neverThrows() {
        String whole = "{\"return_type\": \"give_answer\", \"final_answer\": \"\\u00e9 {[1, 2.5e9]} \\\\ null\"}";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(3)), "\"}{[],:\\0\n".substring(random.nextInt(9)));
            }
            assertThat(FinishReader.read(text.toString())).as("mutilation %d: %s", i, text).isNotNull();
        }
    }
}
