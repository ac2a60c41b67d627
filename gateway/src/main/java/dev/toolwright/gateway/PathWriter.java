package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.RestOperation;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills in the path of an operation so that no argument can lead to another one. */
final class PathWriter {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private PathWriter() {}

    static String write(RestOperation operation, Arguments arguments) throws RefusedCallException {
        Map<String, Parameter> parameters = operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH)
                .collect(Collectors.toMap(Parameter::name, Function.identity(), (first, _) -> first));
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(operation.path());
        int end = 0;
        while (variable.find()) {
            path.append(Percent.legalise(operation.path().substring(end, variable.start())));
            path.append(value(parameters, variable.group(1), arguments));
            end = variable.end();
        }
        path.append(Percent.legalise(operation.path().substring(end)));
        return checked(path.toString());
    }

    private static String value(Map<String, Parameter> parameters, String name, Arguments arguments)
            throws RefusedCallException {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new RefusedCallException("the API's description does not say what fills {" + name + "} in its path");
        }
        JsonNode value = arguments.get(parameter);
        if (texts(value).anyMatch(PathWriter::leadsElsewhere)) {
            throw new RefusedCallException(
                    parameter.argument() + " must not hold the path segments . or .., nor control characters");
        }
        return StyleWriter.ENCODING.inline(parameter, value);
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isContainerNode()
                ? value.valueStream().flatMap(PathWriter::texts)
                : Stream.of(Json.text(value));
    }

    /** Some servers decode an encoded slash before they look at segments, so what lies between slashes counts. */
    private static boolean leadsElsewhere(String text) {
        return text.chars().anyMatch(Character::isISOControl)
                || SEPARATOR.splitAsStream(text).anyMatch(PathWriter::isDots);
    }

    private static boolean isDots(String segment) {
        return segment.equals(".") || segment.equals("..");
    }

    /** Pieces that are harmless each can still make dots together. */
    private static String checked(String path) throws RefusedCallException {
        int query = path.indexOf('?');
        String segments = query < 0 ? path : path.substring(0, query);
        if (SEPARATOR.splitAsStream(segments).anyMatch(PathWriter::isDots)) {
            throw new RefusedCallException("these arguments would lead to another path");
        }
        return path;
    }
}
