package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON that was cut off: what came whole is kept. */
final class PartialJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private @Nullable ContainerNode<?> root;
    private String name = "";

    private PartialJson() {}

    /** Empty if the text does not begin as an object or an array. */
    static Optional<JsonNode> read(String text) {
        PartialJson partial = new PartialJson();
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                partial.take(token, parser);
                token = parser.nextToken();
            }
        } catch (IOException e) {
            // the cut: what was read so far is the result
            return Optional.ofNullable(partial.root);
        }
        return Optional.ofNullable(partial.root);
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> enter(NODES.objectNode());
            case START_ARRAY -> enter(NODES.arrayNode());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> name = parser.currentName();
            case VALUE_STRING -> put(NODES.textNode(parser.getText()));
            case VALUE_NUMBER_INT -> put(NODES.numberNode(parser.getBigIntegerValue()));
            case VALUE_NUMBER_FLOAT -> put(NODES.numberNode(parser.getDecimalValue()));
            case VALUE_TRUE -> put(NODES.booleanNode(true));
            case VALUE_FALSE -> put(NODES.booleanNode(false));
            case VALUE_NULL -> put(NODES.nullNode());
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw new IllegalStateException("text has no " + token);
        }
    }

    private void enter(ContainerNode<?> container) {
        put(container);
        if (root == null) {
            root = container;
        }
        open.push(container);
    }

    private void put(JsonNode value) {
        switch (open.peek()) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.add(value);
            case null, default -> {} // a value that stands alone: not a container, so nothing to keep
        }
    }
}
