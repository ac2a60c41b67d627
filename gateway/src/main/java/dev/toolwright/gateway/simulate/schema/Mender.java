package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Mends a value part by part: keeps what fits, converts what plainly means what fits, and draws the rest. Used once. */
final class Mender {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MAX_DEPTH = 30;

    private final JsonNode root;
    private final int attempt;
    private final Composition composition;

    Mender(JsonNode root, int attempt) {
        this.root = root;
        this.attempt = attempt;
        this.composition = new Composition(root, attempt);
    }

    JsonNode mend(JsonNode value, Draw draw) {
        return mend(value, root, draw, 0);
    }

    private JsonNode mend(JsonNode value, JsonNode schema, Draw draw, int depth) {
        if (!schema.isObject() || depth > MAX_DEPTH) {
            return value;
        }
        ObjectNode plain = composition.plain(schema);
        Optional<JsonNode> kept = Types.fits(value, plain) ? Optional.of(value) : converted(value, Types.of(plain));
        if (kept.isEmpty()) {
            return drawn(schema, draw);
        }
        if (kept.get().isObject()) {
            return object(kept.get(), plain, draw, depth);
        }
        if (kept.get().isArray()) {
            return array(kept.get(), plain, draw, depth);
        }
        return AnswerSchema.of(plain).faults(kept.get()).isEmpty() ? kept.get() : drawn(schema, draw);
    }

    private JsonNode drawn(JsonNode schema, Draw draw) {
        return new Sampler(root, attempt).draw(schema, draw);
    }

    private JsonNode object(JsonNode value, ObjectNode schema, Draw draw, int depth) {
        ObjectNode mended = NODES.objectNode();
        JsonNode properties = schema.path("properties");
        JsonNode additional = schema.path("additionalProperties");
        boolean closed = additional.isBoolean() && !additional.booleanValue();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            boolean known = properties.has(name);
            if (known || !closed) {
                mended.set(name, mend(member.getValue(), known ? properties.get(name) : additional, draw.at(name), depth + 1));
            }
        }
        schema.path("required").forEach(required -> {
            String name = required.asText();
            if (!mended.has(name)) {
                mended.set(name, drawn(properties.path(name).isMissingNode() ? NODES.objectNode() : properties.get(name), draw.at(name)));
            }
        });
        return mended;
    }

    private JsonNode array(JsonNode value, ObjectNode schema, Draw draw, int depth) {
        ArrayNode mended = NODES.arrayNode();
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        boolean unique = schema.path("uniqueItems").asBoolean(false);
        for (int i = 0; i < value.size() && mended.size() < most; i++) {
            JsonNode item = mend(value.get(i), schema.path("items"), draw.at(Integer.toString(i)), depth + 1);
            if (!unique || StreamSupport.stream(mended.spliterator(), false).noneMatch(item::equals)) {
                mended.add(item);
            }
        }
        JsonNode items = schema.path("items").isMissingNode() ? NODES.objectNode() : schema.get("items");
        for (int i = mended.size(); i < Math.min(100, schema.path("minItems").asInt(0)); i++) {
            mended.add(drawn(items, draw.at("more" + i)));
        }
        return mended;
    }

    /** What a value of another type plainly means. */
    private static Optional<JsonNode> converted(JsonNode value, String type) {
        if (type.equals("string") && (value.isNumber() || value.isBoolean())) {
            return Optional.of(NODES.textNode(value.asText()));
        }
        if (type.equals("array") && !value.isNull()) {
            return Optional.of(NODES.arrayNode().add(value));
        }
        if (value.isTextual()) {
            try {
                JsonNode parsed = MAPPER.readTree(value.textValue());
                return Optional.of(parsed).filter(node -> Types.is(node, type));
            } catch (JsonProcessingException none) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
