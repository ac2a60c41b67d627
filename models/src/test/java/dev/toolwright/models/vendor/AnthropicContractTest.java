package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnthropicContractTest extends ChatModelContract {

    @Override
    Vendor vendor() {
        return Vendor.ANTHROPIC;
    }

    @Override
    URI base(URI server) {
        return server;
    }

    /** By hand, for the arguments are to stand there as they are. */
    @Override
    String answer(@Nullable String text, List<ToolCall> calls, Usage usage) {
        Stream<String> texts = text == null
                ? Stream.empty()
                : Stream.of(
                        "{\"type\":\"text\",\"text\":" + JSON.getNodeFactory().textNode(text) + "}");
        Stream<String> uses = calls.stream()
                .map(call -> "{\"type\":\"tool_use\",\"id\":\"%s\",\"name\":\"%s\",\"input\":%s}"
                        .formatted(call.callId(), call.tool(), call.arguments()));
        return "{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"content\":"
                + Stream.concat(texts, uses).toList()
                + ",\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":%d,\"cache_read_input_tokens\":%d,\"output_tokens\":%d}}"
                        .formatted(
                                usage.inputTokens() - usage.cachedInputTokens(),
                                usage.cachedInputTokens(),
                                usage.outputTokens());
    }

    @Override
    List<String> messages(JsonNode body) {
        List<String> lines = new ArrayList<>();
        body.path("system")
                .forEach(block -> lines.add("system " + block.path("text").asText()));
        for (JsonNode message : body.path("messages")) {
            if (message.path("role").asText().equals("assistant")) {
                lines.add(assistant(message.path("content")));
            } else {
                message.path("content").forEach(block -> lines.add(user(block)));
            }
        }
        return lines;
    }

    private static String assistant(JsonNode content) {
        StringBuilder line = new StringBuilder("assistant ");
        for (JsonNode block : content) {
            line.append(
                    block.path("type").asText().equals("text")
                            ? block.path("text").asText()
                            : " " + block.path("id").asText() + "="
                                    + block.path("name").asText() + block.path("input"));
        }
        return line.toString();
    }

    private static String user(JsonNode block) {
        return block.path("type").asText().equals("tool_result")
                ? "tool " + block.path("tool_use_id").asText() + " "
                        + block.path("content").asText()
                : "user " + block.path("text").asText();
    }

    @Override
    JsonNode schema(JsonNode body) {
        return body.at("/tools/0/input_schema");
    }

    @Override
    JsonNode maxTokens(JsonNode body) {
        return body.path("max_tokens");
    }

    @Override
    JsonNode temperature(JsonNode body) {
        return body.path("temperature");
    }

    @Override
    JsonNode seed(JsonNode body) {
        return body.path("seed");
    }

    @Override
    JsonNode replySchema(JsonNode body) {
        return body.at("/output_config/format/schema");
    }

    @Test
    void ask_key_isSentInItsOwnHeader() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(HELLO);

        assertThat(server.lastAsked().path()).isEqualTo("/v1/messages");
        assertThat(server.lastAsked().header("X-api-key")).isEqualTo(KEY);
        assertThat(server.lastAsked().header("Anthropic-version")).isEqualTo("2023-06-01");
    }

    @Test
    void ask_cachedTokens_areInputTokensToo() throws Exception {
        server.json("{\"content\":[],\"usage\":{\"input_tokens\":10,\"cache_creation_input_tokens\":5,"
                + "\"cache_read_input_tokens\":100,\"output_tokens\":7}}");

        assertThat(ask(HELLO).usage()).isEqualTo(Usage.unpricedModelCall(115, 100, 7));
        assertThat(ask(HELLO).text()).isNull();
    }

    @Test
    void ask_messageThatSaysNothing_isNotSent() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(ChatRequest.of(
                Conversation.of(new UserMessage("a"), new AssistantMessage(" ", List.of()), new UserMessage("b")),
                List.of()));

        assertThat(messages(sent())).containsExactly("user a", "user b");
    }

    @Test
    void ask_refusalWithoutWords_isRefused() {
        server.json("{\"content\":[],\"stop_reason\":\"refusal\",\"usage\":{}}");

        assertThat(failure(HELLO)).hasMessageContaining("withheld");
    }
}
