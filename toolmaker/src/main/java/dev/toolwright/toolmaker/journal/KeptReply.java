package dev.toolwright.toolmaker.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Reply;
import java.util.List;

/** A reply as a line of the journal. */
record KeptReply(String request, Reply reply) {

    /** Escaped, since a model may write half a surrogate pair, which no UTF-8 has. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    String line() {
        Usage usage = reply.usage();
        ObjectNode node = JSON.createObjectNode()
                .put("request", request)
                .put("text", reply.text())
                .put("input_tokens", usage.inputTokens())
                .put("cached_input_tokens", usage.cachedInputTokens())
                .put("output_tokens", usage.outputTokens())
                .put("cost_micro_usd", usage.costMicroUsd())
                .put("priced", usage.priced());
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers could not be written as JSON", e);
        }
    }

    /** @param line whose checksum was right, so that it is one of ours */
    static KeptReply of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Usage usage = new Usage(
                    1,
                    0,
                    node.path("input_tokens").asLong(),
                    node.path("cached_input_tokens").asLong(),
                    node.path("output_tokens").asLong(),
                    node.path("cost_micro_usd").asLong(),
                    node.path("priced").asBoolean());
            JsonNode text = node.path("text");
            return new KeptReply(
                    node.path("request").asText(), new Reply(text.isTextual() ? text.textValue() : null, List.of(), usage));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of a making's journal is no JSON", e);
        }
    }
}
