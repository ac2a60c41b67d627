package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of a vendor on loopback: good ones, wrong keys, wrong addresses, and texts that would drive the terminal. */
@ExtendWith(ShellExtension.class)
class TalkingModelTest {

    private static final String KEY = "sk-very-secret-4711";
    private static final String QUESTION = "Write 81 in Roman numerals.";
    private static final String DRIVING = "\u001b[31m\u001b]0;renamed\u0007 \u009b2J\u202e";

    @ParameterizedTest
    @CsvSource({
        "401, refused the key in OPENAI_API_KEY (401)",
        "403, is not allowed with the key in OPENAI_API_KEY (403)",
        "404, is not known at",
        "400, refused the request (400)"
    })
    void ask_vendorRefuses_endsAtOnceWithOneLineAndWithoutTheKey(int status, String expected, Shell shell) {
        try (LoopbackServer vendor = new LoopbackServer(
                asked -> Answer.json(status, "{\"error\": {\"message\": \"You sent " + KEY + DRIVING.replaceAll("\\p{Cntrl}", "") + "\"}}"))) {
            Result result = solve(shell, vendor, "ask", "--model", "openai:some", QUESTION);

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.errors()).singleElement().asString()
                    .startsWith("toolwright: the model could not be asked: openai:some ").contains(expected);
            assertThat(result.out()).contains("No answer: the model failed.");
            assertThat(result.out() + result.err()).doesNotContain("4711");
            assertThat(vendor.asked()).hasSizeBetween(1, 2).first().extracting(LoopbackServer.Asked::headers).asString().contains(KEY);
        }
    }

    @Test
    void ask_json_vendorRefuses_isOneDocumentAndOneLine(Shell shell) {
        try (LoopbackServer vendor = new LoopbackServer(asked -> Answer.json(401, "{}"))) {
            Result result = solve(shell, vendor, "ask", "--json", "--model", "openai:some", QUESTION);

            assertThat(result.json().path("outcome").asText()).isEqualTo("model_failed");
            assertThat(result.errors()).hasSize(1);
            assertThat(result.status()).isEqualTo(1);
        }
    }

    @Test
    void ask_nobodyListens_isToldAfterFewAttempts(Shell shell) throws IOException {
        shell.with("OPENAI_BASE_URL", "http://127.0.0.1:" + closedPort() + "/v1");

        Result result = shell.run("ask", "--model", "openai:some", QUESTION);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString()
                .contains("cannot be reached at http://127.0.0.1:", "connection refused", "(after 3 attempts)");
    }

    @Test
    void ask_modelAndApiSendEscapeSequences_noneReachesTheTerminal(Shell shell) {
        byte[] body = ("{\"text\": \"" + DRIVING.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007") + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer api = new LoopbackServer(asked -> new Answer(200, "application/json", body));
                LoopbackServer vendor = LoopbackServer.vendor(
                        OpenAiReplies.call("speak_for_speaker", "{}"), OpenAiReplies.answer("It says " + DRIVING))) {
            shell.write("speaker.json", Documents.openApi("Speaker", "speak", api.url("")));
            assertThat(shell.run("catalog", "import", "--allow-private", "speaker.json").status()).isZero();

            for (String flag : new String[] {"--strategy=dfsdt", "--verbose", "--json"}) {
                Result result = solve(shell, vendor, "ask", flag, "--tools", "speak_for_speaker", "--model", "openai:some", "Speak.");
                assertThat(result.status()).as(result.err()).isZero();
                assertThat(result.out()).contains("It says").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
            }
            assertThat(api.asked()).isNotEmpty();
        }
    }

    @Test
    void ask_privateAddressWithoutPermission_isRefusedWithoutAConnection(Shell shell) {
        try (LoopbackServer api = new LoopbackServer(asked -> Answer.json(200, "{}"));
                LoopbackServer vendor = LoopbackServer.vendor(
                        OpenAiReplies.call("speak_for_speaker", "{}"), OpenAiReplies.answer("done"))) {
            shell.write("speaker.json", Documents.openApi("Speaker", "speak", api.url("")));
            shell.run("catalog", "import", "speaker.json");

            Result result = solve(shell, vendor, "ask", "--tools", "speak_for_speaker", "--model", "openai:some", "Speak.");

            assertThat(result.out()).contains("← ").containsIgnoringCase("not permitted");
            assertThat(api.asked()).isEmpty();
        }
    }

    @Test
    void ask_toolThatWasNotLookedUp_isFoundOnTheWay(Shell shell) {
        String[] replies = {
            OpenAiReplies.call("find_tools", "{\"need\": \"Roman numeral of a number\"}"),
            OpenAiReplies.call("to_roman_numeral_for_numbers", "{\"number\": 81}"),
            OpenAiReplies.answer("LXXXI")
        };
        try (LoopbackServer vendor = LoopbackServer.vendor(replies)) {
            Result result = solve(shell, vendor, "ask", "--json", "--tools", "days_between_for_calendar", "--more-tools", "2",
                    "--model", "openai:some", QUESTION);

            assertThat(result.json().path("answer").asText()).isEqualTo("LXXXI");
            assertThat(result.json().path("trees").toString()).contains("\\\"roman\\\":\\\"LXXXI\\\"");
            assertThat(result.json().path("tools")).extracting(JsonNode::asText)
                    .hasSize(3).contains("days_between_for_calendar", "to_roman_numeral_for_numbers");
            assertThat(result.json().path("madeUpNames").asInt()).isZero();
        }
        try (LoopbackServer vendor = LoopbackServer.vendor(replies)) {
            Result without = solve(shell, vendor, "ask", "--json", "--tools", "days_between_for_calendar",
                    "--model", "openai:some", QUESTION);

            assertThat(without.json().path("madeUpNames").asInt()).isEqualTo(2);
        }
    }

    @Test
    void ask_wrongArgumentsAndNames_arePointedOutAndCounted(Shell shell) {
        try (LoopbackServer vendor = LoopbackServer.vendor(
                OpenAiReplies.call("to_roman_numeral_for_numbers", "{\"number\": \"many\"}"),
                OpenAiReplies.call("roman_numeral", "{\"number\": 81}"),
                OpenAiReplies.answer("LXXXI"))) {
            Result result = solve(shell, vendor, "ask", "--verbose", "--tools", "to_roman_numeral_for_numbers",
                    "--model", "openai:some", QUESTION);

            assertThat(result.out()).contains("at /number: ", "(schema: /properties/number/type)",
                    "The nearest names are: to_roman_numeral_for_numbers.", "1 made-up name · 1 call with bad arguments");
        }
    }

    @Test
    void record_thenReplay_givesTheSameSolutionWithoutTheVendor(Shell shell) {
        String recorded;
        try (LoopbackServer vendor = LoopbackServer.vendor(
                OpenAiReplies.call("to_roman_numeral_for_numbers", "{\"number\": 81}"), OpenAiReplies.answer("LXXXI it is."))) {
            recorded = solve(shell, vendor, "ask", "--record", "talk.jsonl", "--model", "openai:some", QUESTION).out();
        }
        Result replayed = shell.run("ask", "--model", "recording:talk.jsonl", QUESTION);

        assertThat(replayed.status()).as(replayed.err()).isZero();
        assertThat(tree(replayed.out())).isEqualTo(tree(recorded)).contains("LXXXI it is.", "240 tokens");
    }

    @Test
    void replay_ofSomethingElse_namesFileAndNearest(Shell shell) {
        try (LoopbackServer vendor = LoopbackServer.vendor(OpenAiReplies.answer("LXXXI"))) {
            solve(shell, vendor, "ask", "--record", "talk.jsonl", "--model", "openai:some", QUESTION);
        }
        Result result = shell.run("ask", "--model", "recording:talk.jsonl", "Write 82 in Roman numerals.");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString()
                .contains("talk.jsonl has no reply to this request", "nearest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.jsonl", "notes.txt"})
    void replay_ofNoRecording_isOneLine(String name, Shell shell) {
        shell.write("notes.txt", "just notes\n");

        Result result = shell.run("ask", "--model", "recording:" + name, QUESTION);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains(name);
        assertThat(Files.exists(shell.path("missing.jsonl"))).isFalse();
    }

    private static Result solve(Shell shell, LoopbackServer vendor, String... arguments) {
        return shell.with("OPENAI_BASE_URL", vendor.url("/v1")).with("OPENAI_API_KEY", KEY).run(arguments);
    }

    /** All but the model's name, the time it took and what it cost. */
    private static String tree(String shown) {
        return shown.replaceFirst("model \\S+", "model").replaceAll("after [0-9.]+ s: ", "").replaceFirst(" · (price unknown|\\$[0-9.]+) · [0-9.]+ s", "");
    }

    static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
