package dev.toolwright.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/** Reads what models and APIs write. Numbers keep their digits. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()) // else buffers for each virtual thread
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // models write line breaks into strings
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    /** As {@link JsonNode#toString} would, with buffers that threads share. */
    static String write(JsonNode value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The same document without white space between, nothing else changed; empty if it is none. */
    static Optional<String> compact(String text) {
        StringWriter compacted = new StringWriter(text.length());
        try (JsonParser parser = MAPPER.createParser(text);
                JsonGenerator generator = MAPPER.createGenerator(compacted)) {
            int depth = 0;
            boolean any = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (any && depth == 0) {
                    return Optional.empty();
                }
                any = true;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                copy(parser, token, generator);
            }
            generator.flush();
            return any ? Optional.of(compacted.toString()) : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static void copy(JsonParser parser, JsonToken token, JsonGenerator generator) throws IOException {
        if (token.isNumeric()) {
            generator.writeNumber(parser.getText());
        } else {
            generator.copyCurrentEvent(parser);
        }
    }

    /** A value as text: a string without its quotes, a number as written, an object or array as JSON. */
    static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : write(value);
    }

    /** JSON of a value that a model may have packed into a string. */
    static String unpacked(JsonNode value) {
        if (value.isTextual()) {
            String text = value.textValue().strip();
            if ((text.startsWith("{") || text.startsWith("[")) && parse(text).isPresent()) {
                return text;
            }
        }
        return write(value);
    }

    /** Also of {@code application/problem+json} and its like, and of "anything". */
    static boolean isJson(String mediaType) {
        return mediaType.endsWith("json") || mediaType.endsWith("/*");
    }
}
