package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OllamaContractTest extends ChatModelContract {

    @Override
    Vendor vendor() {
        return Vendor.OLLAMA;
    }

    @Override
    URI base(URI server) {
        return server;
    }

    @Override
    String answer(@Nullable String text, List<ToolCall> calls, Usage usage) {
        String content =
                JSON.getNodeFactory().textNode(text == null ? "" : text).toString();
        List<String> uses = calls.stream()
                .map(call -> "{\"id\":\"%s\",\"function\":{\"name\":\"%s\",\"arguments\":%s}}"
                        .formatted(call.callId(), call.tool(), call.arguments()))
                .toList();
        return "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":" + content + ",\"tool_calls\":" + uses
                + "},\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\":" + usage.inputTokens()
                + ",\"eval_count\":" + usage.outputTokens() + "}";
    }

    @Override
    List<String> messages(JsonNode body) {
        return body.path("messages").valueStream().map(OllamaContractTest::line).toList();
    }

    private static String line(JsonNode message) {
        StringBuilder line = new StringBuilder(message.path("role").asText());
        if (message.has("tool_name")) {
            line.append(' ').append(message.path("tool_call_id").asText());
        }
        line.append(' ').append(message.path("content").asText(""));
        for (JsonNode call : message.path("tool_calls")) {
            JsonNode function = call.path("function");
            line.append(' ')
                    .append(call.path("id").asText())
                    .append('=')
                    .append(function.path("name").asText())
                    .append(function.path("arguments"));
        }
        return line.toString();
    }

    @Override
    JsonNode schema(JsonNode body) {
        return body.at("/tools/0/function/parameters");
    }

    @Override
    JsonNode maxTokens(JsonNode body) {
        return body.at("/options/num_predict");
    }

    @Override
    JsonNode temperature(JsonNode body) {
        return body.at("/options/temperature");
    }

    @Override
    JsonNode seed(JsonNode body) {
        return body.at("/options/seed");
    }

    @Override
    JsonNode replySchema(JsonNode body) {
        return body.path("format");
    }

    @Test
    void ask_callsWithoutIds_getSome() throws Exception {
        server.json("{\"message\":{\"content\":\"\",\"tool_calls\":[{\"function\":{\"name\":\"t\",\"arguments\":{"
                + " \"a\":1.0}}}]}}");

        assertThat(ask(HELLO).calls()).containsExactly(new ToolCall("call_1_0", "t", "{ \"a\":1.0}"));
        assertThat(server.lastAsked().path()).isEqualTo("/api/chat");
    }
}
