package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI's chat completions, as OpenAI, vLLM, Ollama and others speak them.
 *
 * @param newLimitName whether the limit of a reply is called {@code max_completion_tokens}, which OpenAI's own newer models
 *     insist on and most other servers do not know
 */
record OpenAiWire(boolean newLimitName) implements Wire {

    /** LangChain4j turns blank arguments into an object; {@link #complete} puts the true ones back. */
    @Override
    public String sendable(String arguments) {
        return arguments;
    }

    @Override
    public ObjectNode tool(Tool tool, ObjectNode schema) {
        ObjectNode node = Json.NODES.objectNode().put("type", "function");
        node.putObject("function")
                .put("name", tool.name())
                .put("description", tool.description())
                .set("parameters", schema);
        return node;
    }

    @Override
    public void complete(ObjectNode body, ChatRequest request, ArrayNode tools) throws JsonProcessingException {
        List<Message> messages = request.conversation().visible();
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i) instanceof AssistantMessage assistant) {
                complete((ObjectNode) body.path("messages").path(i), assistant);
            }
        }
        if (!tools.isEmpty()) {
            body.set("tools", tools);
        }
        ChatOptions options = request.options();
        options.seed().ifPresent(seed -> body.put("seed", seed));
        if (newLimitName) {
            body.remove("max_tokens");
            body.put("max_completion_tokens", options.maxOutputTokens());
        }
        if (options.replySchema().isPresent()) {
            body.set("response_format", responseFormat(options.replySchema().get()));
        }
    }

    /** A text may be null only beside calls. */
    private static void complete(ObjectNode message, AssistantMessage assistant) {
        @Nullable String text = assistant.text();
        message.put("content", text == null && assistant.calls().isEmpty() ? "" : text);
        for (int i = 0; i < assistant.calls().size(); i++) {
            ObjectNode function =
                    (ObjectNode) message.path("tool_calls").path(i).path("function");
            function.put("arguments", assistant.calls().get(i).arguments());
        }
    }

    private static ObjectNode responseFormat(JsonText schema) throws JsonProcessingException {
        ObjectNode format = Json.NODES.objectNode().put("type", "json_schema");
        format.putObject("json_schema").put("name", "reply").set("schema", Json.object(schema.text()));
        return format;
    }

    @Override
    public Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException {
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
