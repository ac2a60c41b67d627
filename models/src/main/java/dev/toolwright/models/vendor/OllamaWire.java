package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ollama's own chat protocol. */
record OllamaWire() implements Wire {

    private static final Pattern ARGUMENTS = Pattern.compile("/message/tool_calls/\\d+/function/arguments");

    @Override
    public String sendable(String arguments) {
        return ObjectArguments.of(arguments);
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
            if (messages.get(i) instanceof ToolMessage result) {
                ((ObjectNode) body.path("messages").path(i))
                        .put("tool_name", result.tool())
                        .put("tool_call_id", result.callId());
            }
        }
        if (!tools.isEmpty()) {
            body.set("tools", tools);
        }
        request.options().seed().ifPresent(seed -> body.withObjectProperty("options")
                .put("seed", seed));
        if (request.options().replySchema().isPresent()) {
            JsonText schema = request.options().replySchema().get();
            body.set("format", Json.object(schema.text()));
        }
    }

    @Override
    public Reply read(String body, String fallbackId) throws JsonProcessingException {
        ObjectNode root = Json.object(body);
        JsonNode message = root.path("message");
        if (!message.isObject()) {
            throw new MalformedJsonException("there is no message");
        }
        List<ToolCall> calls = calls(body, message.path("tool_calls"), fallbackId);
        @Nullable String text = Json.text(message, "content");
        // beside calls Ollama has no other way to say nothing
        boolean nothing = text != null && text.isEmpty() && !calls.isEmpty();
        return new Reply(nothing ? null : text, calls, usage(root));
    }

    private static List<ToolCall> calls(String body, JsonNode nodes, String fallbackId) throws JsonProcessingException {
        List<ToolCall> calls = new ArrayList<>();
        Map<String, String> arguments = nodes.isEmpty() ? Map.of() : RawJson.cut(body, "arguments", ARGUMENTS);
        for (JsonNode node : nodes) {
            int i = calls.size();
            @Nullable String name = Json.text(node.path("function"), "name");
            if (name == null) {
                throw new MalformedJsonException("a call names no function");
            }
            String written = arguments.getOrDefault("/message/tool_calls/" + i + "/function/arguments", "");
            calls.add(new ToolCall(node.path("id").asText(fallbackId + i), name, written));
        }
        return calls;
    }

    private static Usage usage(JsonNode root) {
        return Usage.unpricedModelCall(
                root.path("prompt_eval_count").asLong(),
                0,
                root.path("eval_count").asLong());
    }
}
