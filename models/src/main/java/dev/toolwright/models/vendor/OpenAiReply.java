package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers as OpenAI's chat completions have them, and those of careless servers too. */
final class OpenAiReply {

    private OpenAiReply() {}

    static Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException {
        ObjectNode root = Json.object(body);
        JsonNode choice = root.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            throw new MalformedJsonException("there is no choices[0].message");
        }
        @Nullable String text = Json.text(message, "content");
        @Nullable String refusal = Json.text(message, "refusal");
        @Nullable String said = text == null || text.isEmpty() && refusal != null ? refusal : text;
        List<ToolCall> calls = calls(message, fallbackId);
        if (said == null && calls.isEmpty() && "content_filter".equals(Json.text(choice, "finish_reason"))) {
            throw new WithheldReplyException("content_filter");
        }
        return new Reply(said, calls, usage(root.path("usage")));
    }

    private static List<ToolCall> calls(JsonNode message, String fallbackId) throws JsonProcessingException {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : message.path("tool_calls")) {
            @Nullable String id = Json.text(call, "id");
            calls.add(call(id == null || id.isEmpty() ? fallbackId + calls.size() : id, call.path("function")));
        }
        if (message.path("function_call").isObject()) {
            calls.add(call(fallbackId + calls.size(), message.path("function_call")));
        }
        return calls;
    }

    /** Arguments are text by the protocol; some servers send the object itself. */
    private static ToolCall call(String id, JsonNode function) throws JsonProcessingException {
        @Nullable String name = Json.text(function, "name");
        if (name == null) {
            throw new MalformedJsonException("a call names no function");
        }
        JsonNode arguments = function.path("arguments");
        String written =
                arguments.isTextual() ? arguments.textValue() : arguments.isContainerNode() ? arguments.toString() : "";
        return new ToolCall(id, name, written);
    }

    private static Usage usage(JsonNode usage) {
        return Usage.unpricedModelCall(
                usage.path("prompt_tokens").asLong(),
                usage.path("prompt_tokens_details").path("cached_tokens").asLong(),
                usage.path("completion_tokens").asLong());
    }
}
