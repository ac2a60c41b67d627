package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.cli.Shell.Result;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that are wrong: one line that says which and what was expected, and status 2. */
@ExtendWith(ShellExtension.class)
class ArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "ask --width 0 hello                | '--width': expected a whole number from 1 on, not '0'",
        "ask --width -1 hello               | '--width': expected a whole number from 1 on, not '-1'",
        "ask --width two hello              | '--width': expected a whole number from 1 on, not 'two'",
        "ask --width 99999999999 hello      | '--width': expected a whole number from 1 on, not '99999999999'",
        "ask --top 0 hello                  | '--top': expected a whole number from 1 on",
        "ask --tries 0 hello                | '--tries': expected a whole number from 1 on",
        "ask --max-depth 0 hello            | '--max-depth': expected a whole number from 1 on",
        "ask --max-calls 0 hello            | '--max-calls': expected a whole number from 1 on",
        "ask --max-tool-calls -4 hello      | '--max-tool-calls': expected a whole number from 1 on",
        "ask --max-tokens 1.5 hello         | '--max-tokens': expected a whole number from 1 on, not '1.5'",
        "ask --max-time 0 hello             | '--max-time': expected a whole number from 1 on",
        "ask --max-cost 0 hello             | '--max-cost': expected US dollars above zero, like 0.25, not '0'",
        "ask --max-cost 1e30 hello          | '--max-cost': expected US dollars above zero",
        "ask --max-cost ten hello           | '--max-cost': expected US dollars above zero",
        "ask --strategy nonsense hello      | there is no strategy 'nonsense'; known are react, react@n, cot@N,",
        "ask --strategy cot@0 hello         | '--strategy': the number of attempts must be at least 1, not 0",
        "ask --compat nonsense hello        | known: toolbench",
        "ask --model openai: hello          | 'openai:' lacks what comes after the colon: expected openai:NAME",
        "ask --model foo:bar hello          | unknown model vendor 'foo' in 'foo:bar': expected openai:NAME",
        "ask --model gpt hello              | 'gpt' names no vendor: expected openai:NAME",
        "ask --hub nonsense hello           | --hub: expected an address like http://127.0.0.1:8080, not 'nonsense'",
        "ask --config none.yaml hello       | --config: cannot read none.yaml",
        "ask --modle x hello                | unknown option: '--modle'; did you mean --model or --more-tools?",
        "ask --width                        | missing required parameter for option '--width'",
        "ask                                | missing required parameter: 'INSTRUCTION' (help: toolwright ask --help)",
        "asks hello                         | there is no command 'asks'; did you mean ask?",
        "catalog imprt x                    | there is no command 'imprt'; did you mean import?",
        "catalog search                     | missing required parameter: 'TEXT'",
        "catalog search --top 0 x           | '--top': expected a whole number from 1 on",
        "catalog search --retriever odd x   | no retriever is called 'odd'; known: bm25, dense, fused, trained",
        "catalog search --top some x        | '--top': expected a whole number from 1 on, 'auto' or 'auto:FLOOR-CAP', not 'some'",
        "catalog list --limit -3            | '--limit': expected a whole number from 1 on, not '-3'",
        "catalog list --offset -1           | '--offset': expected a whole number from 0 on, not '-1'",
        "models --timeout 0                 | '--timeout': expected a whole number from 1 on",
        "hub --port 65536                   | '--port': expected a whole number from 0 to 65535, not '65536'",
        "make                               | what is it to be made from? --examples FILE says",
        "make --examples a --attempts 0     | '--attempts': expected a whole number from 1 on, not '0'",
        "make --examples a --approve maybe  | '--approve': there is no approval policy 'maybe'; known: automatic, screened, manual",
        "make --examples a --sandbox docker | '--sandbox': there is no sandbox 'docker'; known: [auto, bubblewrap, graalpy]",
        "make --examples a --maker gpt      | '--maker': 'gpt' names no vendor",
        "make --examples a --max-cost free  | '--max-cost': expected US dollars above zero",
        "use                                | missing required parameter: 'TOOL'",
        "use x                              | toolwright use: missing required argument (specify one of these): (--input=TEXT",
        "use x --input a --file b           | mutually exclusive",
        "use x --input a --tier fast        | '--tier'",
        "stream                             | missing required parameter: 'FILE'",
        "tools trime                        | there is no command 'trime'; did you mean",
        "tools test x                       | missing required option: '--examples=FILE'",
        "tools export x --format jar        | '--format': there is no format 'jar'; known: [python, mcp, openai, skill]",
        "tools judge 0 right                | (USE): expected a whole number from 1 on, not '0'",
        "tools judge 1 maybe                | expected one of [RIGHT, WRONG]",
        "tools costs --strong-price 3       | '--strong-price': expected two prices in US dollars for a million tokens",
        "tools prompts nonsense             | there is no prompt 'nonsense'; there are answer.md, compile",
        "batch                              | missing required options: '--instructions=FILE', '--out=DIR'",
        "batch --instructions a --out b --parallel 0 | '--parallel': expected a whole number from 1 on"
    })
    void arguments_wrong_endWithOneLine(String command, String expected, Shell shell) {
        Result result = shell.run(command.split(" "));

        assertThat(result.errors()).singleElement().asString().startsWith("toolwright").contains(expected);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "catalog", "tools"})
    void command_missing_isAskedFor(String command, Shell shell) {
        Result result = shell.run(Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));

        assertThat(result.errors()).singleElement().asString().contains("which command?", "--help");
        assertThat(result.status()).isEqualTo(2);
    }

    static Stream<String> commands() {
        return Stream.of(
                "", "ask", "batch", "catalog", "catalog import", "catalog search", "catalog show", "catalog list",
                "catalog stats", "catalog embed", "catalog remove", "models", "hub",
                "make", "use", "stream", "tools", "tools list", "tools show", "tools diff", "tools test", "tools approve",
                "tools reject", "tools retire", "tools judge", "tools trim", "tools export", "tools costs", "tools prompts");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_ofEveryCommand_fitsItsWidthAndEndsWell(String command, Shell shell) {
        Result result = shell.run((command + " --help").strip().split(" "));

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith(("Usage: toolwright " + command).strip()).contains("--help").doesNotContain("\u001b");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void help_ofAskAndBatch_namesAllThatShapesASearch(Shell shell) {
        for (String command : new String[] {"ask", "batch"}) {
            assertThat(shell.run(command, "--help").out()).contains(
                    "--model", "--strategy", "--width", "--tries", "--max-depth", "--max-calls", "--compat", "--json",
                    "--verbose", "--top", "Exit status");
        }
    }

    @Test
    void version_isOneLine(Shell shell) {
        Result result = shell.run("--version");

        assertThat(result.out().lines()).singleElement().asString().startsWith("toolwright ");
        assertThat(result.status()).isZero();
    }
}
