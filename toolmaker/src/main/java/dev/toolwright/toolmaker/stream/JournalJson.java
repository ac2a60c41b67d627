package dev.toolwright.toolmaker.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.dispatch.Dispatch;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal's values as JSON, and back. */
final class JournalJson {

    static final ObjectMapper JSON = new ObjectMapper();

    private JournalJson() {}

    static JsonNode parse(String record) {
        try {
            return JSON.readTree(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the stream's journal is no JSON, although its checksum is right", e);
        }
    }

    static ObjectNode of(Reply reply) {
        return JSON.createObjectNode().put("text", reply.text()).put("usage", text(reply.usage()));
    }

    static Reply reply(JsonNode node) {
        return new Reply(node.path("text").textValue(), List.of(), usage(node.path("usage").asText()));
    }

    static ObjectNode of(StreamAnswer answer) {
        ObjectNode node = JSON.createObjectNode()
                .put("position", answer.position())
                .put("question", answer.question())
                .put("expected", answer.expected().orElse(null))
                .put("by", answer.by().name())
                .put("reason", answer.reason());
        answer.use().ifPresent(use -> node.set("use", of(use)));
        return node;
    }

    static StreamAnswer answer(JsonNode node) {
        String question = node.path("question").asText();
        return new StreamAnswer(
                node.path("position").asLong(),
                question,
                Optional.ofNullable(node.path("expected").textValue()),
                Dispatch.By.valueOf(node.path("by").asText()),
                node.path("reason").asText(),
                node.has("use") ? Optional.of(use(node.path("use"), question)) : Optional.empty());
    }

    private static ObjectNode of(Use use) {
        return JSON.createObjectNode()
                .put("tool", use.tool())
                .put("version", use.version())
                .put("tier", use.tier().name())
                .put("answer", use.answer().orElse(null))
                .put("failure", use.failure())
                .put("toolFailed", use.toolFailed())
                .put("right", use.right().orElse(null))
                .put("dispatcher", text(use.usage().dispatcher()))
                .put("user", text(use.usage().user()))
                .put("maker", text(use.usage().maker()))
                .put("at", use.at().toString());
    }

    private static Use use(JsonNode node, String question) {
        return new Use(
                node.path("tool").asText(),
                node.path("version").asInt(),
                Tier.valueOf(node.path("tier").asText()),
                question,
                Optional.ofNullable(node.path("answer").textValue()),
                node.path("failure").asText(),
                node.path("toolFailed").asBoolean(),
                node.path("right").isBoolean() ? Optional.of(node.path("right").booleanValue()) : Optional.empty(),
                new UsageByRole(
                        usage(node.path("dispatcher").asText()),
                        usage(node.path("user").asText()),
                        usage(node.path("maker").asText())),
                Instant.parse(node.path("at").asText()));
    }

    private static String text(Usage usage) {
        return "%d %d %d %d %d %d %s".formatted(
                usage.modelCalls(),
                usage.toolCalls(),
                usage.inputTokens(),
                usage.cachedInputTokens(),
                usage.outputTokens(),
                usage.costMicroUsd(),
                usage.priced());
    }

    private static Usage usage(String text) {
        String[] parts = text.split(" ");
        return new Usage(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                Boolean.parseBoolean(parts[6]));
    }
}
