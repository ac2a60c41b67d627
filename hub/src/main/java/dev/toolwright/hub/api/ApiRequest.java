package dev.toolwright.hub.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came, not yet checked.
 *
 * @param path values of the path's names, decoded
 * @param query all values of each query parameter, decoded, in order
 * @param headers by name in lower case
 * @param body the body's text, empty if there is none
 */
public record ApiRequest(
        Map<String, String> path, Map<String, List<String>> query, Map<String, String> headers, String body) {

    /** All values given for a parameter. */
    List<String> values(Parameter parameter) {
        String name = parameter.name();
        return switch (parameter.location()) {
            case PATH -> Optional.ofNullable(path.get(name)).stream().toList();
            case QUERY -> query.getOrDefault(name, List.of());
            case HEADER -> header(name).stream().toList();
        };
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
