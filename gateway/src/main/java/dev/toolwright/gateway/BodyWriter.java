package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.http.Content;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.RestOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the body of a request in the media type that its operation names; JSON if it names none. */
final class BodyWriter {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final RestOperation operation;
    private final Arguments arguments;
    private final String mediaType;

    private BodyWriter(RestOperation operation, Arguments arguments) {
        this.operation = operation;
        this.arguments = arguments;
        this.mediaType = operation.body()
                .map(Body::mediaType)
                .filter(type -> !type.isEmpty() && !type.endsWith("/*"))
                .orElse(JSON);
    }

    /** Empty if no argument has its place in the body, and none is required. */
    static Optional<WrittenBody> write(RestOperation operation, Arguments arguments) throws RefusedCallException {
        return new BodyWriter(operation, arguments).write();
    }

    private Optional<WrittenBody> write() throws RefusedCallException {
        Optional<Parameter> whole = arguments.given(operation, Location.BODY).findFirst();
        if (whole.isPresent()) {
            return Optional.of(whole(arguments.get(whole.get())));
        }
        List<Parameter> properties =
                arguments.given(operation, Location.BODY_PROPERTY).toList();
        boolean required = operation.body().map(Body::required).orElse(false);
        return properties.isEmpty() && !(required && Json.isJson(mediaType))
                ? Optional.empty()
                : Optional.of(assembled(properties));
    }

    private WrittenBody whole(JsonNode value) throws RefusedCallException {
        if (Json.isJson(mediaType)) {
            return text(Json.unpacked(value));
        }
        if (mediaType.equals(FORM) || isMultipart()) {
            return value.isObject() ? members(value) : text(Json.text(value));
        }
        if (isText()) {
            if (value.isContainerNode() && mediaType.endsWith("xml")) {
                throw new RefusedCallException("the body must be a string that holds XML");
            }
            return text(Json.text(value));
        }
        return new WrittenBody(mediaType, FileBytes.of(Json.text(value)));
    }

    /** Each member of an object as if it were a parameter of its own, in the default style. */
    private WrittenBody members(JsonNode object) throws RefusedCallException {
        if (isMultipart()) {
            MultipartWriter parts = new MultipartWriter();
            object.properties().forEach(member -> parts.add(property(member.getKey()), member.getValue()));
            return parts.write();
        }
        List<String> pairs = new ArrayList<>();
        object.properties()
                .forEach(member -> pairs.addAll(
                        StyleWriter.ENCODING.pairs(property(member.getKey()), member.getValue())));
        return text(String.join("&", pairs));
    }

    private static Parameter property(String name) {
        return new Parameter(name, name, Location.BODY_PROPERTY, Style.FORM, true, false, "");
    }

    private WrittenBody assembled(List<Parameter> properties) throws RefusedCallException {
        if (mediaType.equals(FORM)) {
            return text(String.join(
                    "&",
                    properties.stream()
                            .flatMap(property -> StyleWriter.ENCODING.pairs(property, arguments.get(property)).stream())
                            .toList()));
        }
        if (isMultipart()) {
            MultipartWriter parts = new MultipartWriter();
            properties.forEach(property -> parts.add(property, arguments.get(property)));
            return parts.write();
        }
        if (Json.isJson(mediaType)) {
            ObjectNode object = Json.object();
            properties.forEach(property -> object.set(property.name(), arguments.get(property)));
            return text(Json.write(object));
        }
        throw new RefusedCallException("the API wants a body of type " + mediaType
                + ", which cannot be put together from single arguments");
    }

    private boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    private boolean isText() {
        return mediaType.startsWith("text/") || mediaType.equals("application/xml") || mediaType.endsWith("+xml");
    }

    private WrittenBody text(String text) {
        String charset = mediaType.startsWith("text/") ? "; charset=utf-8" : "";
        return new WrittenBody(mediaType + charset, Content.utf8(text));
    }
}
