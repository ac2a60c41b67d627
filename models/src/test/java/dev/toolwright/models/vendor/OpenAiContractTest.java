package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenAiContractTest extends ChatModelContract {

    @Override
    Vendor vendor() {
        return Vendor.OPENAI;
    }

    @Override
    URI base(URI server) {
        return URI.create(server + "/v1");
    }

    @Override
    String answer(@Nullable String text, List<ToolCall> calls, Usage usage) {
        ObjectNode root = JSON.createObjectNode().put("id", "x").put("object", "chat.completion");
        ObjectNode choice =
                root.putArray("choices").addObject().put("finish_reason", calls.isEmpty() ? "stop" : "tool_calls");
        ObjectNode message =
                choice.putObject("message").put("role", "assistant").put("content", text);
        for (ToolCall call : calls) {
            ObjectNode node = message.withArrayProperty("tool_calls")
                    .addObject()
                    .put("id", call.callId())
                    .put("type", "function");
            node.putObject("function").put("name", call.tool()).put("arguments", call.arguments());
        }
        ObjectNode counts = root.putObject("usage")
                .put("prompt_tokens", usage.inputTokens())
                .put("completion_tokens", usage.outputTokens());
        counts.putObject("prompt_tokens_details").put("cached_tokens", usage.cachedInputTokens());
        return root.toString();
    }

    @Override
    List<String> messages(JsonNode body) {
        return body.path("messages").valueStream().map(OpenAiContractTest::line).toList();
    }

    private static String line(JsonNode message) {
        StringBuilder line = new StringBuilder(message.path("role").asText());
        if (message.has("tool_call_id")) {
            line.append(' ').append(message.path("tool_call_id").asText());
        }
        line.append(' ')
                .append(
                        message.path("content").isNull()
                                ? ""
                                : message.path("content").asText());
        for (JsonNode call : message.path("tool_calls")) {
            JsonNode function = call.path("function");
            line.append(' ')
                    .append(call.path("id").asText())
                    .append('=')
                    .append(function.path("name").asText())
                    .append(function.path("arguments").asText());
        }
        return line.toString();
    }

    @Override
    JsonNode schema(JsonNode body) {
        return body.at("/tools/0/function/parameters");
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
        return body.at("/response_format/json_schema/schema");
    }

    @Test
    void ask_key_isSentAsBearer() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(HELLO);

        assertThat(server.lastAsked().path()).isEqualTo("/v1/chat/completions");
        assertThat(server.lastAsked().header("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(server.lastAsked().header("User-agent")).doesNotContain("langchain4j");
    }

    @Test
    void ask_noKey_noneIsSentAndTheErrorNamesTheVariable() {
        server.answer(LoopbackServer.status(401, "{}"));
        Endpoint keyless = Endpoint.of(Vendor.OPENAI).withBaseUrl(base(server.uri("")));
        VendorChatModel open =
                VendorChatModel.of(Vendor.OPENAI, "m", keyless, Duration.ofSeconds(5), sender, Clock.systemUTC());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> open.ask(HELLO, Instant.now().plusSeconds(5))))
                .hasMessage("openai:m wants a key (401); set OPENAI_API_KEY");
        assertThat(server.lastAsked().header("Authorization")).isEmpty();
    }

    @Test
    void ask_emptyContent_isNotNull() throws Exception {
        server.json(answer("", List.of(), Usage.NONE));
        assertThat(ask(HELLO).text()).isEmpty();

        server.json(answer(null, List.of(), Usage.NONE));
        ask(HELLO);
        assertThat(ask(HELLO).text()).isNull();
    }

    @Test
    void ask_cachedTokens_areCounted() throws Exception {
        server.json(answer("ok", List.of(), Usage.unpricedModelCall(100, 64, 5)));

        assertThat(ask(HELLO).usage()).isEqualTo(Usage.unpricedModelCall(100, 64, 5));
    }

    @Test
    void ask_argumentsThatAreNoJson_comeBackAsWritten() throws Exception {
        List<ToolCall> calls = List.of(
                new ToolCall("a", "t", "{\"x\": 1,}"), new ToolCall("b", "t", ""), new ToolCall("c", "t", "Oslo"));
        server.json(answer(null, calls, Usage.NONE));

        assertThat(ask(HELLO).calls()).isEqualTo(calls);
    }

    @Test
    void ask_brokenArgumentsInTheHistory_areSentAsWritten() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));
        Conversation conversation = Conversation.of(
                new UserMessage("x"),
                new AssistantMessage("", List.of(new ToolCall("a", "t", "{\"x\": 1,"), new ToolCall("b", "t", " "))),
                new ToolMessage("a", "t", "no"),
                new ToolMessage("b", "t", "no"));

        ask(ChatRequest.of(conversation, List.of()));

        assertThat(sent().at("/messages/1/tool_calls/0/function/arguments").asText())
                .isEqualTo("{\"x\": 1,");
        assertThat(sent().at("/messages/1/tool_calls/1/function/arguments").asText())
                .isEqualTo(" ");
        assertThat(sent().at("/messages/1/content").isTextual()).isTrue();
    }

    @Test
    void ask_refusal_isTheText() throws Exception {
        server.json("{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I won't.\"}}],"
                + "\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":2}}");

        assertThat(ask(HELLO)).isEqualTo(new Reply("I won't.", List.of(), Usage.unpricedModelCall(5, 0, 2)));
    }

    @Test
    void ask_carelessServer_callsAreReadAllTheSame() throws Exception {
        server.json(
                "{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{\"name\":\"t\",\"arguments\":{\"a\":1}}}]}}]}");

        assertThat(ask(HELLO).calls()).containsExactly(new ToolCall("call_1_0", "t", "{\"a\":1}"));
    }

    @Test
    void ask_legacyFunctionCall_isACall() throws Exception {
        server.json(
                "{\"choices\":[{\"message\":{\"content\":null,\"function_call\":{\"name\":\"t\",\"arguments\":\"{}\"}}}]}");

        assertThat(ask(HELLO).calls()).containsExactly(new ToolCall("call_1_0", "t", "{}"));
    }

    @Test
    void ask_replyWithheldByAFilter_isRefused() {
        server.json("{\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":null}}]}");

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure(HELLO)).hasMessageContaining("content_filter");
    }

    @Test
    void ask_callWithoutName_isMalformed() {
        server.json("{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{}}]}}]}");

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.MALFORMED);
    }
}
