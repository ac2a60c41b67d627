package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes arguments by OpenAPI's styles (OpenAPI 3.1, Parameter Object; RFC 6570). Empty arrays and objects write nothing.
 */
final class StyleWriter {

    /** For path, query, cookies and forms. */
    static final StyleWriter ENCODING = new StyleWriter(Percent::encode);

    /** For headers, whose values are sent as they are. */
    static final StyleWriter PLAIN = new StyleWriter(text -> text);

    private final UnaryOperator<String> encode;

    private StyleWriter(UnaryOperator<String> encode) {
        this.encode = encode;
    }

    /** For path and headers: the value with what its style puts round it. */
    String inline(Parameter parameter, JsonNode value) {
        if (!parameter.contentType().isEmpty()) {
            return encode.apply(document(parameter, value));
        }
        return switch (parameter.style()) {
            case LABEL -> "." + joined(value, parameter.explode(), parameter.explode() ? "." : ",");
            case MATRIX -> matrix(parameter, value);
            case SIMPLE, FORM, SPACE_DELIMITED, PIPE_DELIMITED, DEEP_OBJECT, TAB_DELIMITED ->
                joined(value, parameter.explode(), ",");
        };
    }

    /** For query, cookies and forms: {@code name=value}, as often as the style wants. */
    List<String> pairs(Parameter parameter, JsonNode value) {
        String name = encode.apply(parameter.name());
        if (!parameter.contentType().isEmpty()) {
            return List.of(name + "=" + encode.apply(document(parameter, value)));
        }
        return switch (parameter.style()) {
            case DEEP_OBJECT -> deep(name, value).toList();
            case SPACE_DELIMITED -> form(name, value, parameter.explode(), "%20");
            case PIPE_DELIMITED -> form(name, value, parameter.explode(), "%7C");
            case TAB_DELIMITED -> form(name, value, parameter.explode(), "%09");
            case FORM, SIMPLE, LABEL, MATRIX -> form(name, value, parameter.explode(), ",");
        };
    }

    /** A value that is written as a document of its own, whatever the style. */
    static String document(Parameter parameter, JsonNode value) {
        return Json.isJson(parameter.contentType()) ? Json.unpacked(value) : Json.text(value);
    }

    private List<String> form(String name, JsonNode value, boolean explode, String delimiter) {
        if (!value.isContainerNode()) {
            return List.of(name + "=" + scalar(value));
        }
        if (value.isEmpty()) {
            return List.of();
        }
        if (!explode) {
            return List.of(name + "=" + joined(value, false, delimiter));
        }
        return value.isObject() ? assigned(value) : repeated(name, value);
    }

    private String matrix(Parameter parameter, JsonNode value) {
        String name = encode.apply(parameter.name());
        if (value.isContainerNode() && parameter.explode()) {
            return ";" + String.join(";", value.isObject() ? assigned(value) : repeated(name, value));
        }
        String text = joined(value, false, ",");
        return ";" + name + (text.isEmpty() ? "" : "=" + text);
    }

    private String joined(JsonNode value, boolean explode, String delimiter) {
        if (!value.isContainerNode()) {
            return scalar(value);
        }
        if (value.isObject()) {
            return explode ? String.join(delimiter, assigned(value)) : flat(value, delimiter);
        }
        return value.valueStream().map(this::scalar).collect(Collectors.joining(delimiter));
    }

    private List<String> assigned(JsonNode object) {
        return object.propertyStream()
                .map(member -> encode.apply(member.getKey()) + "=" + scalar(member.getValue()))
                .toList();
    }

    private List<String> repeated(String name, JsonNode array) {
        return array.valueStream().map(element -> name + "=" + scalar(element)).toList();
    }

    private String flat(JsonNode object, String delimiter) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            parts.add(encode.apply(member.getKey()));
            parts.add(scalar(member.getValue()));
        }
        return String.join(delimiter, parts);
    }

    /** Beyond one level OpenAPI leaves it open: nested keys in further brackets, elements of arrays in empty ones. */
    private Stream<String> deep(String name, JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .flatMap(member -> deep(name + "%5B" + encode.apply(member.getKey()) + "%5D", member.getValue()));
        }
        if (value.isArray()) {
            return value.valueStream().flatMap(element -> deep(name + "%5B%5D", element));
        }
        return Stream.of(name + "=" + scalar(value));
    }

    private String scalar(JsonNode value) {
        return encode.apply(Json.text(value));
    }
}
