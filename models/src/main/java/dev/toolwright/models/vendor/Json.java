package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as trees that keep numbers as they were written. */
final class Json {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // else each of thousands of virtual threads gets buffers of its own
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                    .build())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws JsonProcessingException if it is no JSON object */
    static ObjectNode object(String text) throws JsonProcessingException {
        if (MAPPER.readTree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedJsonException("it is no JSON object");
    }

    /** Empty if it is no JSON object. */
    static Optional<ObjectNode> findObject(String text) {
        try {
            return Optional.of(object(text));
        } catch (JsonProcessingException notOne) {
            return Optional.empty();
        }
    }

    /** A string with its quotes. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        quote(text, json);
        return json.toString();
    }

    /** Appends a string with its quotes. */
    static void quote(String text, StringBuilder json) {
        json.ensureCapacity(json.length() + text.length() + text.length() / 8 + 64); // some escapes, and what follows
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }

    /** Null if it is missing, JSON's null or no text. */
    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
