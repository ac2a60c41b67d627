package dev.toolwright.solver.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.solver.rules.SolveRules;
import dev.toolwright.solver.rules.Wording;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.ArgumentChecker.Fault;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.Toolbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentTest {

    private static final Toolbox TOOLS =
            Toolbox.of(new Tool("echo_for_tests", "", JsonText.EMPTY_OBJECT, new Provider("t", "T", "", "")));

    @Test
    void observe_textOfTheLimit_isLeftAlone() throws InterruptedException {
        assertThat(observe("x".repeat(10), 10).text()).isEqualTo("x".repeat(10));
    }

    @Test
    void observe_longerText_isCutAtCodePointsWithDots() throws InterruptedException {
        assertThat(observe("x".repeat(11), 10).text()).isEqualTo("x".repeat(10) + "...");
        assertThat(observe("\uD83D\uDE00".repeat(10), 10).text()).isEqualTo("\uD83D\uDE00".repeat(10));
        assertThat(observe("\uD83D\uDE00".repeat(11), 10).text()).isEqualTo("\uD83D\uDE00".repeat(10) + "...");
    }

    @Test
    void observe_suffix_callsTheToolByItsWholeName() throws InterruptedException {
        List<ToolCall> made = new ArrayList<>();
        Environment environment = new Environment(
                (call, _) -> {
                    made.add(call);
                    return Observation.ok("");
                },
                ArgumentChecker.NONE,
                Wording.PLAIN,
                10);

        environment.observe(plan("for_tests", " {not json"), TOOLS, Instant.MAX);

        assertThat(made).containsExactly(new ToolCall("c", "echo_for_tests", " {not json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"x\": 1}|{\"arguments_repaired\": [\"/n: \\\"1\\\" was sent as the number 1\"], \"x\": 1}",
        "{}|{\"arguments_repaired\": [\"/n: \\\"1\\\" was sent as the number 1\"]}",
        "[1]|{\"arguments_repaired\": [\"/n: \\\"1\\\" was sent as the number 1\"], \"response\": [1]}",
        "text|{\"arguments_repaired\": [\"/n: \\\"1\\\" was sent as the number 1\"], \"response\": \"text\"}",
    })
    void observe_repairedArguments_areSentAndTold(String answer, String told) throws InterruptedException {
        List<String> sent = new ArrayList<>();
        Environment environment = new Environment(
                (call, _) -> {
                    sent.add(call.arguments());
                    return Observation.ok(answer);
                },
                MENDING,
                Wording.PLAIN,
                1024);

        Observation observation = environment.observe(plan("echo_for_tests", "{\"n\": \"1\"}"), TOOLS, Instant.MAX);

        assertThat(sent).containsExactly("{\"n\":1}");
        assertThat(observation).isEqualTo(Observation.ok(told));
    }

    private static final ArgumentChecker MENDING = new ArgumentChecker() {
        @Override
        public List<Fault> check(Tool tool, String arguments) {
            return List.of();
        }

        @Override
        public Fitting fit(Tool tool, String arguments) {
            return new Fitting("{\"n\":1}", List.of("/n: \"1\" was sent as the number 1"), List.of());
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "omega|{}|UNKNOWN_TOOL|{\"error\": \"No such function name: omega\", \"response\": \"\"}",
        "p\u00e9|{}|UNKNOWN_TOOL|{\"error\": \"No such function name: p\\u00e9\", \"response\": \"\"}",
        "Finish|{}|BAD_FINISH|{error:\"must have \"return_type\"\"}",
        "Finish|{\"return_type\": 1}|BAD_FINISH|{error:\"\"return_type\" is not a valid choice\"}",
        "Finish|{\"return_type\": \"give_answer\"}|BAD_FINISH|{error:\"must have \"final_answer\"\"}",
        "Finish|{\"return_type\": \"give_up_and_restart\"}|GAVE_UP|{\"response\":\"chose to give up and restart\"}",
    })
    void observe_compatible_saysWhatTheProtocolSays(String tool, String arguments, ObservationStatus status, String text)
            throws InterruptedException {
        Environment environment = new Environment((_, _) -> Observation.ok(""), ArgumentChecker.NONE, Wording.TOOLBENCH, 1024);

        assertThat(environment.observe(plan(tool, arguments), TOOLS, Instant.MAX)).isEqualTo(new Observation(text, status));
    }

    @ParameterizedTest
    @EnumSource
    void plainWording_everyText_isJson(Fixed text) throws JsonProcessingException {
        Wording words = Wording.PLAIN;
        String said = switch (text) {
            case UNKNOWN -> words.unknownTool("a \"quoted\"\u0001\\ name\n", List.of("real"));
            case BAD_ARGUMENTS -> words.badArguments("a", List.of(new Fault("/\"x\"", "/properties/x/type", "no \\")));
            case ANSWERED -> words.answered();
            case GAVE_UP -> words.gaveUp();
            case NO_TYPE -> words.missingReturnType();
            case BAD_TYPE -> words.unknownReturnType();
            case NO_ANSWER -> words.missingAnswer();
        };

        assertThat(new JsonMapper().readTree(said).fieldNames()).toIterable().containsExactly("error", "response");
    }

    enum Fixed {
        UNKNOWN,
        BAD_ARGUMENTS,
        ANSWERED,
        GAVE_UP,
        NO_TYPE,
        BAD_TYPE,
        NO_ANSWER
    }

    private static Observation observe(String text, int maxLength) throws InterruptedException {
        return new Environment((_, _) -> Observation.ok(text), ArgumentChecker.NONE, Wording.PLAIN, maxLength)
                .observe(plan("echo_for_tests", "{}"), TOOLS, Instant.MAX);
    }

    private static PlannedCall plan(String tool, String arguments) {
        return new CallPlanner(TOOLS, false, SolveRules.defaults())
                .plan(List.of(new ToolCall("c", tool, arguments)))
                .getFirst();
    }
}
