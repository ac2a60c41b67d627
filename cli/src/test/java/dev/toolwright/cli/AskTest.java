package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instructions solved offline over the built-in APIs. */
@ExtendWith(ShellExtension.class)
class AskTest {

    private static final String DAYS = "How many days are there between 10 February 2024 and 1 May 2024?"
            + " Write that number in Roman numerals too.";

    @Test
    void ask_twoRequestsInOne_answersBothAndShowsTheCalls(Shell shell) {
        Result result = shell.run("ask", DAYS);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("model offline  strategy dfsdt", "→ days_between_for_calendar {", "\"days\":81")
                .contains("81", "LXXXI")
                .containsPattern("2 tool calls · 3 model calls · 0 tokens · \\$0\\.00 · \\d+\\.\\d s\n$")
                .doesNotContain("\u001b");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void ask_instructionInSeveralWords_isTheSameAsOneText(Shell shell) {
        assertThat(shell.run(("ask " + DAYS).split(" ")).out()).contains("LXXXI");
    }

    @Test
    void ask_json_isOneDocumentWithAnswerTreeAndCost(Shell shell) {
        Result result = shell.run("ask", "--json", DAYS);

        JsonNode document = result.json();
        assertThat(result.status()).isZero();
        assertThat(document.path("outcome").asText()).isEqualTo("answered");
        assertThat(document.path("answer").asText()).contains("81", "LXXXI");
        assertThat(document.path("usage").path("toolCalls").asInt()).isEqualTo(2);
        assertThat(document.path("trees").path(0).size()).isGreaterThan(4);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void ask_firstUseOfAHome_importsTheBuiltInApisAndSaysSoAside(Shell shell) {
        Result result = shell.with("TOOLWRIGHT_HOME", shell.path("fresh").toString()).run("ask", "--json", DAYS);

        assertThat(result.json().path("answer").asText()).contains("LXXXI");
        assertThat(result.errors()).containsExactly("toolwright: importing the built-in APIs (once)");
    }

    @Test
    void ask_react_makesAChain(Shell shell) {
        Result result = shell.run("ask", "--strategy", "react", DAYS);

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("strategy react", "LXXXI");
    }

    @Test
    void ask_toolsNamed_offersTheseOnly(Shell shell) {
        Result result = shell.run(
                "ask", "--json", "--tools", "days_between_for_calendar,to_roman_numeral_for_numbers", DAYS);

        assertThat(result.json().path("tools"))
                .extracting(JsonNode::asText)
                .containsExactly("days_between_for_calendar", "to_roman_numeral_for_numbers");
        assertThat(result.status()).isZero();
    }

    @Test
    void ask_unknownTool_namesSomeThatMayBeMeant(Shell shell) {
        Result result = shell.run("ask", "--tools", "days_between_for_calendar,roman_numeral", DAYS);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors()).singleElement().asString()
                .startsWith("toolwright: there is no tool named 'roman_numeral' in the catalogue; did you mean ")
                .contains("to_roman_numeral_for_numbers");
    }

    @Test
    void ask_top_offersThatMany(Shell shell) {
        assertThat(shell.run("ask", "--json", "--top", "9", DAYS).json().path("tools")).hasSize(9);
    }

    @Test
    void ask_nothingFits_saysSoAndEndsWithThree(Shell shell) {
        Result result = shell.run("ask", "Please sing me a song about the moon");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).contains("No answer: the model gave up.");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-calls", "--max-tool-calls"})
    void ask_budgetTooSmall_endsWithWhatItHas(String limit, Shell shell) {
        Result result = shell.run("ask", limit, "1", DAYS);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).contains("are used up", "No answer within the budget.", "1 model call ·");
        assertThat(shell.run("ask", "--json", limit, "1", DAYS).json().path("outcome").asText())
                .isEqualTo("out_of_budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void ask_emptyInstruction_isRefused(String instruction, Shell shell) {
        Result result = shell.run("ask", instruction);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errors())
                .containsExactly("toolwright: the instruction is empty; say what is to be found out or done");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void ask_stackTrace_onlyWhenVerbose(Shell shell) {
        assertThat(shell.run("ask", "--tools", "none", DAYS).err()).doesNotContain("\tat ");
        assertThat(shell.run("ask", "--verbose", "--tools", "none", DAYS).err()).contains("UnknownToolException", "\tat ");
    }
}
