package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OpenAiRequestTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Provider SHOP = new Provider("shop", "Shop", "", "");

    private final OpenAiRequest requests = new OpenAiRequest("some \"model\"", false);

    @RepeatedTest(50)
    void of_anyConversation_isWhatJacksonWouldHaveWritten(RepetitionInfo round) throws Exception {
        Random random = new Random(round.getCurrentRepetition());
        Conversation conversation = Conversation.empty();
        ArrayNode expected = JSON.createArrayNode();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Message message = message(random);
            conversation = conversation.plus(message);
            if (!(message instanceof UserMessage user && user.hidden())) {
                expected.add(json(message));
            }
            // each request of a growing chain, so that pieces kept from earlier ones are used
            assertThat(body(conversation, List.of()).path("messages")).isEqualTo(expected);
        }
    }

    @Test
    void of_siblings_shareTheirPastAndDifferInTheirEnds() throws Exception {
        Conversation past = Conversation.of(new SystemMessage("be brief"), new UserMessage("q"));

        JsonNode first = body(past.plus(new UserMessage("left")), List.of());
        JsonNode second = body(past.plus(new UserMessage("right").hide()).plus(new UserMessage("further")), List.of());

        assertThat(first.path("messages").findValuesAsText("content")).containsExactly("be brief", "q", "left");
        assertThat(second.path("messages").findValuesAsText("content")).containsExactly("be brief", "q", "further");
    }

    @Test
    void of_toolsThatDifferInOneThingOnly_areNotTakenForEachOther() throws Exception {
        Tool narrow = new Tool("find", "Finds.", new JsonText("{\"type\":\"object\"}"), SHOP);
        Tool wide = new Tool("find", "Finds.", new JsonText("{\"type\":\"object\",\"maxProperties\":1.50}"), SHOP);

        body(Conversation.empty(), List.of(narrow));

        assertThat(body(Conversation.empty(), List.of(wide)).at("/tools/0/function/parameters"))
                .isEqualTo(JSON.readTree(wide.schema().text()));
    }

    @Test
    void of_newLimitName_isUsedInPlaceOfTheOld() throws Exception {
        ChatRequest request = new ChatRequest(Conversation.empty(), List.of(), ChatOptions.defaults());

        JsonNode body = JSON.readTree(new OpenAiRequest("m", true).of(request).bytes());

        assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(ChatOptions.DEFAULT_MAX_OUTPUT_TOKENS);
        assertThat(body.has("max_tokens")).isFalse();
    }

    @Test
    void of_halfASurrogatePair_isStillJson() throws Exception {
        Conversation conversation = Conversation.of(new UserMessage("cut off: \ud83e"));

        assertThat(body(conversation, List.of()).at("/messages/0/content").asText()).isEqualTo("cut off: ?");
    }

    private JsonNode body(Conversation conversation, List<Tool> tools) throws Exception {
        JsonNode body = JSON.readTree(
                requests.of(ChatRequest.of(conversation, tools)).text(StandardCharsets.UTF_8));
        assertThat(body.path("model").asText()).isEqualTo("some \"model\"");
        return body;
    }

    private static Message message(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new SystemMessage(text(random));
            case 1 -> new UserMessage(text(random));
            case 2 -> new UserMessage(text(random)).hide();
            case 3 -> new ToolMessage(text(random), "find", text(random));
            default -> new AssistantMessage(random.nextBoolean() ? text(random) : null, calls(random));
        };
    }

    private static List<ToolCall> calls(Random random) {
        List<ToolCall> calls = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            calls.add(new ToolCall(text(random), text(random), text(random)));
        }
        return calls;
    }

    /** Quotes, control characters, letters outside of the first plane. */
    private static String text(Random random) {
        return random.ints(random.nextInt(9))
                .mapToObj(any -> List.of("a", "\"", "\\", "\n", "\u0001", "é", "木", "🦜", "</s>", " ").get(Math.floorMod(any, 10)))
                .reduce("", String::concat);
    }

    private static ObjectNode json(Message message) {
        ObjectNode json = JSON.createObjectNode();
        switch (message) {
            case SystemMessage(String text) -> json.put("role", "system").put("content", text);
            case UserMessage user -> json.put("role", "user").put("content", user.text());
            case ToolMessage(String callId, String _, String text) ->
                json.put("role", "tool").put("tool_call_id", callId).put("content", text);
            case AssistantMessage assistant -> {
                json.put("role", "assistant")
                        .put("content", assistant.text() == null && assistant.calls().isEmpty() ? "" : assistant.text());
                for (ToolCall call : assistant.calls()) {
                    ObjectNode node = json.withArrayProperty("tool_calls").addObject();
                    node.put("id", call.callId()).put("type", "function");
                    node.putObject("function").put("name", call.tool()).put("arguments", call.arguments());
                }
            }
        }
        return json;
    }
}
