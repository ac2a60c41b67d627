package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Anthropic's messages. It knows no seed. */
record AnthropicWire() implements Wire {

    private static final Pattern INPUT = Pattern.compile("/content/\\d+/input");

    @Override
    public String sendable(String arguments) {
        return ObjectArguments.of(arguments);
    }

    @Override
    public ObjectNode tool(Tool tool, ObjectNode schema) {
        ObjectNode node = Json.NODES.objectNode().put("name", tool.name()).put("description", tool.description());
        node.set("input_schema", schema);
        return node;
    }

    @Override
    public void complete(ObjectNode body, ChatRequest request, ArrayNode tools) throws JsonProcessingException {
        // a message that says nothing would be refused
        body.withArrayProperty("messages")
                .removeIf(message -> message.path("content").isEmpty());
        if (!tools.isEmpty()) {
            body.set("tools", tools);
        }
        if (request.options().replySchema().isPresent()) {
            JsonText schema = request.options().replySchema().get();
            body.putObject("output_config")
                    .putObject("format")
                    .put("type", "json_schema")
                    .set("schema", Json.object(schema.text()));
        }
    }

    @Override
    public Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException {
        ObjectNode root = Json.object(body);
        JsonNode content = root.path("content");
        if (!content.isArray()) {
            throw new MalformedJsonException("there is no content");
        }
        if (content.isEmpty() && "refusal".equals(Json.text(root, "stop_reason"))) {
            throw new WithheldReplyException("refusal");
        }
        return new Reply(text(content), calls(body, content, fallbackId), usage(root.path("usage")));
    }

    /** All blocks of text as one; null if there is none. */
    private static @Nullable String text(JsonNode content) {
        List<String> texts = content.valueStream()
                .filter(block -> "text".equals(Json.text(block, "type")))
                .map(block -> block.path("text").asText())
                .toList();
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("\n"));
    }

    private static List<ToolCall> calls(String body, JsonNode content, String fallbackId) {
        List<ToolCall> calls = new ArrayList<>();
        Map<String, String> inputs = RawJson.cut(body, "input", INPUT);
        for (int i = 0; i < content.size(); i++) {
            JsonNode block = content.get(i);
            if ("tool_use".equals(Json.text(block, "type"))) {
                String id = block.path("id").asText(fallbackId + calls.size());
                String input = inputs.getOrDefault("/content/" + i + "/input", "");
                calls.add(new ToolCall(id, block.path("name").asText(), input));
            }
        }
        return calls;
    }

    /** Anthropic counts tokens written to and read from its cache apart from the others. */
    private static Usage usage(JsonNode usage) {
        long cached = usage.path("cache_read_input_tokens").asLong();
        long input = usage.path("input_tokens").asLong()
                + usage.path("cache_creation_input_tokens").asLong()
                + cached;
        return Usage.unpricedModelCall(
                input, cached, usage.path("output_tokens").asLong());
    }
}
