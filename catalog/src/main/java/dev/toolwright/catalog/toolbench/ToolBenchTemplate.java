package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.document.TreeSize;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ToolBench's {@code template_response}: the shape of an answer that once came, with the names of Python's types for its
 * values, {@code list of str with length 5} for a list of plain values and {@code _list_length} beside the members of what a
 * list holds. Long ones are JSON in a string, cut off somewhere: what stands before the cut counts.
 */
final class ToolBenchTemplate {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern LIST = Pattern.compile("list of (\\w+) with length (\\d{1,9})");
    private static final String LENGTH = "_list_length";
    private static final int MAX_TEMPLATE = 200_000;

    private ToolBenchTemplate() {}

    /** What an API answers by its template; empty if it has none. */
    static List<AnswerBook.Draft> answers(JsonNode api) {
        JsonNode template = api.path("template_response");
        if (template.isMissingNode() || template.isNull() || !TreeSize.fits(template, MAX_TEMPLATE)) {
            return List.of();
        }
        JsonNode whole = template.isTextual() ? unpacked(template.textValue()).orElse(template) : template;
        return List.of(new AnswerBook.Draft("200", "application/json", schema(whole), List.of()));
    }

    private static ObjectNode schema(JsonNode template) {
        if (template.isObject()) {
            return object(template);
        }
        if (template.isArray()) {
            return template.isEmpty() ? list(NODES.objectNode(), 0) : list(schema(template.get(0)), length(template.get(0)));
        }
        return leaf(template.asText());
    }

    private static ObjectNode object(JsonNode template) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        template.properties().forEach(member -> {
            if (!member.getKey().equals(LENGTH)) {
                properties.set(member.getKey(), schema(member.getValue()));
                required.add(member.getKey());
            }
        });
        return required.isEmpty() ? schema : schema.set("required", required);
    }

    private static ObjectNode leaf(String word) {
        Matcher list = LIST.matcher(word);
        if (list.matches()) {
            return list(leaf(list.group(1)), Integer.parseInt(list.group(2)));
        }
        return switch (word) {
            case "int" -> NODES.objectNode().put("type", "integer");
            case "float" -> NODES.objectNode().put("type", "number");
            case "bool" -> NODES.objectNode().put("type", "boolean");
            case "NoneType" -> NODES.objectNode().put("type", "null");
            case "list" -> NODES.objectNode().put("type", "array");
            case "dict" -> NODES.objectNode().put("type", "object");
            case "empty list" -> list(NODES.objectNode(), 0);
            default -> NODES.objectNode().put("type", "string");
        };
    }

    /** How long the list was is told as an example, not as a rule: another call's list may be longer. */
    private static ObjectNode list(ObjectNode items, int length) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", items);
        return length == 0 ? schema.put("maxItems", 0) : schema.put("minItems", 1).put("maxItems", length);
    }

    private static int length(JsonNode template) {
        return Math.max(1, template.path(LENGTH).asInt(1));
    }

    /** As much of a text as is JSON: open objects and arrays are closed where it ends; empty if it does not begin as one. */
    private static Optional<JsonNode> unpacked(String text) {
        Deque<JsonNode> open = new ArrayDeque<>();
        JsonNode root = null;
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    open.pop();
                } else if (token != JsonToken.FIELD_NAME) {
                    JsonNode value = value(token, parser);
                    if (open.peek() instanceof ArrayNode array) {
                        array.add(value);
                    } else if (open.peek() instanceof ObjectNode object) {
                        object.set(parser.currentName(), value);
                    }
                    root = root == null ? value : root;
                    if (value.isContainerNode()) {
                        open.push(value);
                    }
                }
            }
        } catch (IOException cutOff) {
            // What stands before the cut was read.
        }
        return Optional.ofNullable(root).filter(JsonNode::isContainerNode);
    }

    private static JsonNode value(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> NODES.nullNode();
        };
    }
}
