package dev.toolwright.models.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded reply, a line of the file.
 *
 * @param last how the request's last message begins: for people, and to name what was near when a reply is missing
 * @param model who replied
 */
record Entry(RequestKey key, String last, String model, Reply reply) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LAST_LENGTH = 400;
    private static final int BRIEF_LENGTH = 120;

    static Entry of(ChatRequest request, String model, Reply reply) {
        return new Entry(RequestKey.of(request), last(request), model, reply);
    }

    /** How the last visible message begins, on one line. */
    static String last(ChatRequest request) {
        List<Message> messages = request.conversation().visible();
        String text = messages.isEmpty()
                ? ""
                : text(messages.getLast()).replaceAll("\\s+", " ").strip();
        return text.length() <= LAST_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LAST_LENGTH / 2)) + "…";
    }

    /** As {@link #last}, short enough for a message to people. */
    static String brief(ChatRequest request) {
        String last = last(request);
        return last.length() <= BRIEF_LENGTH ? last : last.substring(0, last.offsetByCodePoints(0, BRIEF_LENGTH / 2)) + "…";
    }

    private static String text(Message message) {
        return switch (message) {
            case SystemMessage(String text) -> text;
            case UserMessage user -> user.text();
            case AssistantMessage assistant -> String.valueOf(assistant.text());
            case ToolMessage result -> result.text();
        };
    }

    String write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("request")
                .put("conversation", key.conversation())
                .put("tools", key.tools())
                .put("options", key.options())
                .put("last", last);
        node.put("model", model);
        ObjectNode said = node.putObject("reply").put("text", reply.text());
        for (ToolCall call : reply.calls()) {
            said.withArrayProperty("calls")
                    .addObject()
                    .put("id", call.callId())
                    .put("tool", call.tool())
                    .put("arguments", call.arguments());
        }
        Usage usage = reply.usage();
        node.putObject("usage")
                .put("inputTokens", usage.inputTokens())
                .put("cachedInputTokens", usage.cachedInputTokens())
                .put("outputTokens", usage.outputTokens())
                .put("costMicroUsd", usage.costMicroUsd())
                .put("priced", usage.priced());
        return halvesEscaped(node.toString());
    }

    /** A model may write half a surrogate pair, for which UTF-8 has no form. */
    private static String halvesEscaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append("\\u%04x".formatted(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** @throws JsonProcessingException if the line is no JSON */
    static Entry read(String line) throws JsonProcessingException {
        JsonNode node = JSON.readTree(line);
        JsonNode request = node.path("request");
        RequestKey key = new RequestKey(
                request.path("conversation").asText(),
                request.path("tools").asText(),
                request.path("options").asText());
        JsonNode said = node.path("reply");
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : said.path("calls")) {
            calls.add(new ToolCall(
                    call.path("id").asText(),
                    call.path("tool").asText(),
                    call.path("arguments").asText()));
        }
        @Nullable String text = said.path("text").textValue();
        return new Entry(
                key,
                request.path("last").asText(),
                node.path("model").asText(),
                new Reply(text, calls, usage(node.path("usage"))));
    }

    private static Usage usage(JsonNode usage) {
        return new Usage(
                1,
                0,
                usage.path("inputTokens").asLong(),
                usage.path("cachedInputTokens").asLong(),
                usage.path("outputTokens").asLong(),
                usage.path("costMicroUsd").asLong(),
                usage.path("priced").asBoolean());
    }
}
