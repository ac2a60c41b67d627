package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.RestOperation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of one call. Types are not checked here, {@link SchemaChecker} and the API do that; what has no place in the
 * request, or is missing from it, is refused here, in words that a model can act on.
 */
final class Arguments {

    private final JsonNode object;

    private Arguments(JsonNode object) {
        this.object = object;
    }

    /** Reads what the model wrote. Nothing at all counts as no arguments; an object packed into a string is unpacked. */
    static Arguments parse(String text) throws RefusedCallException {
        if (text.isBlank()) {
            return new Arguments(Json.object());
        }
        JsonNode value = Json.parse(text)
                .map(parsed -> parsed.isTextual() ? Json.parse(parsed.textValue()).orElse(parsed) : parsed)
                .orElseThrow(() -> new RefusedCallException("the arguments are not valid JSON; write one JSON object"));
        if (!value.isObject()) {
            throw new RefusedCallException("the arguments must be a JSON object, not "
                    + value.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return new Arguments(value);
    }

    /** With the bytes that handles stand for. */
    Arguments with(Binaries binaries) {
        return new Arguments(binaries.resolve(object));
    }

    JsonNode object() {
        return object;
    }

    /** As JSON. */
    String text() {
        return Json.write(object);
    }

    void check(RestOperation operation) throws RefusedCallException {
        List<String> known =
                operation.parameters().stream().map(Parameter::argument).distinct().toList();
        List<String> unknown = object.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedCallException("unknown: " + String.join(", ", unknown) + "; "
                    + (known.isEmpty() ? "this takes no arguments" : "known arguments: " + String.join(", ", known)));
        }
        List<String> missing = operation.parameters().stream()
                .filter(parameter -> needed(parameter, operation) && find(parameter).isEmpty())
                .map(Parameter::argument)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedCallException("missing required: " + String.join(", ", missing));
        }
    }

    /** A property of a body that need not be sent is needed only if some other property is given. */
    private boolean needed(Parameter parameter, RestOperation operation) {
        if (parameter.location() != Location.BODY_PROPERTY) {
            return parameter.required() || parameter.location() == Location.PATH;
        }
        return parameter.required()
                && (operation.body().map(Body::required).orElse(false)
                        || given(operation, Location.BODY_PROPERTY).findAny().isPresent());
    }

    /** The parameters in this part of the request for which there is an argument. */
    Stream<Parameter> given(RestOperation operation, Location location) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == location && find(parameter).isPresent());
    }

    /** The argument for a parameter. A null is a value in a body only; nothing but text can be in a path. */
    Optional<JsonNode> find(Parameter parameter) {
        boolean inBody = parameter.location() == Location.BODY_PROPERTY || parameter.location() == Location.BODY;
        return Optional.ofNullable(object.get(parameter.argument()))
                .filter(value -> inBody || !value.isNull())
                .filter(value -> parameter.location() != Location.PATH || !Json.text(value).isEmpty());
    }

    JsonNode get(Parameter parameter) {
        return find(parameter).orElseThrow();
    }
}
