package dev.toolwright.models.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReplyTest {

    private static final WrittenCall OSLO = new WrittenCall("get_weather", "{\"city\": \"Oslo\"}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thought: I look.\nAction: get_weather\nAction Input: {\"city\": \"Oslo\"}",
                "thought : I look.\r\nACTION : get_weather\r\naction input : {\"city\": \"Oslo\"}\r\n",
                "I look.\n\n**Action:** `get_weather`\n**Action Input:** {\"city\": \"Oslo\"}",
                "## Thought: I look.\n- Tool: get_weather()\n- Arguments: {\"city\": \"Oslo\"} and that is it.",
                "Thought 1: I look.\nAction 1: get_weather\nAction Input 1: {\"city\": \"Oslo\"}",
                "Thought: I look.\nAction: get_weather({\"city\": \"Oslo\"})",
                "Thought: I look.\n"
                        + "Action: get_weather\n"
                        + "Action Input:\n"
                        + "```json\n"
                        + "{\"city\": \"Oslo\"}\n"
                        + "```\n"
                        + "I hope that helps",
                "<think>Action: wrong\n"
                        + "Action Input: {}</think>Thought: I look.\n"
                        + "Action: \"get_weather\"\n"
                        + "Action_Input: {\"city\": \"Oslo\"}",
                "Thought: I look.\nFunction: get_weather.\nParameters:{\"city\": \"Oslo\"}"
            })
    void parse_anySpelling_sameCall(String text) {
        TextReply reply = TextReply.parse(text);

        assertThat(reply.calls()).containsExactly(OSLO);
        assertThat(reply.thought()).isEqualTo("I look.");
        assertThat(reply.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"t\", \"arguments\": {\"a\":1}}",
                "<tool_call>\n{\"name\": \"t\", \"arguments\": {\"a\":1}}\n</tool_call>",
                "```json\n{\"action\": \"t\", \"action_input\": {\"a\":1}}\n```",
                "{\"tool\": \"t\", \"parameters\": \"{\\\"a\\\":1}\"}"
            })
    void parse_callAsJson_isACall(String text) {
        TextReply reply = TextReply.parse(text);

        assertThat(reply.calls()).containsExactly(new WrittenCall("t", "{\"a\":1}"));
        assertThat(reply.findings()).containsExactly(Finding.CALL_AS_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a': 1, 'b': True}",
                "{\"a\": 1, \"b\": true,}",
                "{a: 1, b: true}",
                "{\"a\": 1, \"b\": true",
                "{\"a\": 1, // one\n\"b\": True}"
            })
    void parse_nearlyJson_isMended(String input) {
        TextReply reply = TextReply.parse("Action: t\nAction Input: " + input);

        assertThat(reply.calls()).containsExactly(new WrittenCall("t", "{\"a\":1,\"b\":true}"));
        assertThat(reply.findings()).containsExactly(Finding.MENDED_INPUT);
    }

    @Test
    void parse_cutOffInAString_isClosed() {
        assertThat(TextReply.parse("Action: t\nAction Input: {\"a\": [\"x").calls())
                .containsExactly(new WrittenCall("t", "{\"a\":[\"x\"]}"));
    }

    @Test
    void parse_inputBeyondMending_isLeftAsWritten() {
        TextReply reply = TextReply.parse("Action: t\nAction Input: Oslo, please");

        assertThat(reply.calls()).containsExactly(new WrittenCall("t", "Oslo, please"));
        assertThat(reply.findings()).containsExactly(Finding.BROKEN_INPUT);
    }

    @Test
    void parse_inventedObservation_isDroppedWithAllThatFollows() {
        TextReply reply =
                TextReply.parse("Action: t\nAction Input: {}\nObservation: 3\nThought: done\nFinal Answer: 3");

        assertThat(reply.calls()).containsExactly(new WrittenCall("t", "{}"));
        assertThat(reply.answer()).isEmpty();
        assertThat(reply.findings()).containsExactly(Finding.INVENTED_OBSERVATION);
    }

    @Test
    void parse_severalActions_allInOrder() {
        TextReply reply = TextReply.parse("Action: a\nAction Input: {}\nAction: b\nAction: c\nAction Input: {\"x\":1}");

        assertThat(reply.calls()).extracting(WrittenCall::tool).containsExactly("a", "b", "c");
        assertThat(reply.findings()).containsExactly(Finding.MISSING_INPUT);
    }

    @Test
    void parse_finalAnswer_ofSeveralLines() {
        TextReply reply = TextReply.parse("Thought: I know.\nAction: None\nFinal Answer: 81\nor LXXXI");

        assertThat(reply.calls()).isEmpty();
        assertThat(reply.answer()).contains("81\nor LXXXI");
    }

    @Test
    void parse_plainText_isAThought() {
        assertThat(TextReply.parse("It is 3 degrees in Oslo: cold.\n"))
                .isEqualTo(new TextReply(
                        "It is 3 degrees in Oslo: cold.", List.of(), java.util.Optional.empty(), List.of()));
        assertThat(TextReply.parse("").thought()).isNull();
    }

    @Test
    void parse_anyText_neverThrowsAndCallsHaveNames() {
        List<String> parts = List.of(
                "Thought:",
                "Action:",
                "Action Input:",
                "Observation:",
                "Final Answer:",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "\\",
                ",",
                ":",
                "```",
                "```json\n",
                "<think>",
                "</think>",
                "<tool_call>",
                "name",
                "arguments",
                "\n",
                " ",
                "True",
                "1e9",
                "ü😀",
                "\u0000",
                "\uD800",
                "//");
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            TextReply reply = TextReply.parse(text.toString());
            assertThat(reply.calls()).as("seed %d", seed).allSatisfy(call -> assertThat(call.arguments())
                    .isNotEmpty());
        }
    }

    @Test
    void parse_wellFormedCallInNoise_argumentsAreKeptToTheLetter() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String json = json(random, 3);
            String text = "Thought: " + random.nextInt() + "\nAction: t\nAction Input: " + json
                    + (random.nextBoolean() ? "\nObservation: x" : " ok");

            assertThat(TextReply.parse(text).calls()).as("seed %d", seed).containsExactly(new WrittenCall("t", json));
        }
    }

    private static String json(Random random, int depth) {
        StringBuilder object = new StringBuilder("{");
        int fields = random.nextInt(4);
        for (int i = 0; i < fields; i++) {
            object.append(i == 0 ? "" : " , ")
                    .append("\"f")
                    .append(i)
                    .append("\":")
                    .append(value(random, depth));
        }
        return object.append("}").toString();
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> "\"a } ] \\\" \\\\ { [ ' b\"";
            case 1 -> "-1.50e3";
            case 2 -> "null";
            case 3 -> "\"Final Answer: x\"";
            case 4 -> "[" + value(random, depth - 1) + ", " + value(random, depth - 1) + "]";
            default -> json(random, depth - 1);
        };
    }
}
