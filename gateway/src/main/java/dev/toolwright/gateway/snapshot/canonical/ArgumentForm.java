package dev.toolwright.gateway.snapshot.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings arguments into the one form that their schema leaves: defaults filled in; numbers, booleans, lists and objects out of
 * the strings they are packed into; one value for a list as a list of one; dates and moments in one spelling; texts without
 * outer and repeated white space. What is equal here asks an API for the same thing. Applied twice it changes nothing more.
 */
final class ArgumentForm {

    /** Schemas may nest in themselves by their defaults. */
    private static final int DEEPEST = 40;

    /** Texts of these formats are taken to the letter. */
    private static final Set<String> LITERAL = Set.of("byte", "binary", "password", "base64");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArgumentForm() {}

    static JsonNode of(JsonNode value, JsonNode schema) {
        return form(value, SchemaLayers.of(schema), 0);
    }

    private static JsonNode form(JsonNode value, SchemaLayers schema, int depth) {
        if (value.isNull() || depth > DEEPEST) {
            return value;
        }
        Set<String> types = schema.types();
        boolean list = types.equals(Set.of("array"));
        JsonNode typed = value.isTextual() && !types.contains("string") ? unpacked(value, types) : value;
        if (list && !typed.isArray()) {
            typed = NODES.arrayNode().add(typed);
        }
        if (types.equals(Set.of("string")) && (typed.isNumber() || typed.isBoolean())) {
            typed = NODES.textNode(typed.asText());
        }
        return switch (typed) {
            case ObjectNode object -> object(object, schema, depth);
            case ArrayNode array -> array(array, schema.items(), depth);
            case JsonNode text when text.isTextual() -> NODES.textNode(text(text.textValue(), schema.format()));
            case JsonNode other -> other;
        };
    }

    /** A text where the schema wants something else: that, if the text is a spelling of it. */
    private static JsonNode unpacked(JsonNode text, Set<String> types) {
        String stripped = text.textValue().strip();
        Optional<JsonNode> container = stripped.startsWith("{") || stripped.startsWith("[") ? CanonicalJson.parse(stripped) : Optional.empty();
        if (container.isPresent() && types.contains(container.get().isArray() ? "array" : "object")) {
            return container.get();
        }
        if (types.contains("boolean") && List.of("true", "false").contains(stripped)) {
            return NODES.booleanNode(stripped.equals("true"));
        }
        boolean number = types.contains("number") || types.contains("integer");
        return number ? CanonicalNumber.parse(stripped).<JsonNode>map(NODES::numberNode).orElse(text) : text;
    }

    private static JsonNode object(ObjectNode object, SchemaLayers schema, int depth) {
        ObjectNode form = NODES.objectNode();
        object.propertyStream()
                .forEach(property -> form.set(
                        property.getKey(), form(property.getValue(), schema.property(property.getKey()), depth + 1)));
        for (String name : schema.properties()) {
            if (!object.has(name)) {
                SchemaLayers property = schema.property(name);
                property.standard().ifPresent(value -> form.set(name, form(value, property, depth + 1)));
            }
        }
        return form;
    }

    private static JsonNode array(ArrayNode array, SchemaLayers items, int depth) {
        ArrayNode form = NODES.arrayNode(array.size());
        array.forEach(element -> form.add(form(element, items, depth + 1)));
        return form;
    }

    private static boolean hasLines(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static String text(String text, String format) {
        if (LITERAL.contains(format)) {
            return text;
        }
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return switch (format) {
            case "date" -> CanonicalTime.date(stripped);
            case "date-time" -> CanonicalTime.moment(stripped);
            // where a text has lines, its white space may be its layout
            default -> hasLines(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ");
        };
    }
}
