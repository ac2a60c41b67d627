package dev.toolwright.server.toolserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * What a client asks for. How long answers are to be stripped is left to the clients, who cut them themselves.
 *
 * @param arguments a JSON object as text; empty if {@code tool_input} is neither that nor one packed into a string
 * @param key the user's
 */
record ToolRequest(String category, String tool, String api, Optional<String> arguments, String key) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Empty if the text is no request: no JSON object, or one that names no tool. */
    static Optional<ToolRequest> read(byte[] body) {
        return parse(body)
                .filter(node -> node.path("tool_name").isTextual() && node.path("api_name").isTextual())
                .map(node -> new ToolRequest(
                        node.path("category").asText(),
                        node.path("tool_name").textValue(),
                        node.path("api_name").textValue(),
                        arguments(node.path("tool_input")),
                        node.path("toolbench_key").asText()));
    }

    private static Optional<JsonNode> parse(byte[] body) {
        try {
            return Optional.of(MAPPER.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> arguments(JsonNode input) {
        if (input.isObject()) {
            return Optional.of(input.toString());
        }
        if (input.isMissingNode() || input.isNull()) {
            return Optional.of("{}");
        }
        String text = input.asText();
        if (text.isBlank()) {
            return Optional.of("{}");
        }
        try {
            return MAPPER.readTree(text).isObject() ? Optional.of(text) : Optional.empty();
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }
}
