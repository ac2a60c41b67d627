package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads JSON with all digits of its numbers, and writes it in one form: names sorted, nothing between, shortest numbers. */
public final class CanonicalJson {

    private static final int DEEPEST = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()) // else buffers for each virtual thread
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // models write line breaks into strings
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** Empty if it is no JSON, or nested deeper than anything that is meant. */
    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The document with the names of all its objects sorted, without white space between. */
    public static String write(JsonNode document) {
        StringBuilder text = new StringBuilder();
        write(document, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.propertyStream().forEach(property -> sorted.put(property.getKey(), property.getValue()));
            String comma = "";
            out.append('{');
            for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
                out.append(comma).append(quoted(property.getKey())).append(':');
                write(property.getValue(), out);
                comma = ",";
            }
            out.append('}');
        } else if (node.isArray()) {
            String comma = "";
            out.append('[');
            for (JsonNode element : node) {
                out.append(comma);
                write(element, out);
                comma = ",";
            }
            out.append(']');
        } else if (node.isNumber()) {
            out.append(CanonicalNumber.of(node.decimalValue()));
        } else {
            out.append(node);
        }
    }

    private static String quoted(String name) {
        return MAPPER.getNodeFactory().textNode(name).toString();
    }
}
