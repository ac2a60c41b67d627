package dev.toolwright.hub.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with names in braces, each a whole segment: {@code /items/{sku}/movements}.
 *
 * @param text as written
 */
public record PathTemplate(String text) {

    public PathTemplate {
        if (!text.matches("(/([a-z0-9.-]+|\\{[a-z0-9_]+}))+")) {
            throw new IllegalArgumentException("not a path of lower-case segments and {names}: " + text);
        }
    }

    /** Whether the path has this name. */
    public boolean names(String name) {
        return segments(text).contains("{" + name + "}");
    }

    /** Names in braces, in order. */
    public List<String> names() {
        return segments(text).stream().filter(PathTemplate::isName).map(PathTemplate::bare).toList();
    }

    /** The values of the names if the segments, already decoded, match. */
    public Optional<Map<String, String>> match(List<String> path) {
        List<String> segments = segments(text);
        if (segments.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (isName(segments.get(i))) {
                values.put(bare(segments.get(i)), path.get(i));
            } else if (!segments.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{");
    }

    private static String bare(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
