package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.schema.Inlined;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.catalog.schema.References;
import dev.toolwright.catalog.schema.SchemaInliner;
import dev.toolwright.catalog.schema.SchemaLimits;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parameters of a path and of an operation, the latter taking precedence. */
record ParameterReader(References references, SchemaInliner schemas, Remarks remarks) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    /** OpenAPI says that parameters with these names are to be ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    /** A parameter that was declared, by name and location. */
    private record Key(String name, Location location) {}

    /** @param credentials what a caller adds by itself, so that the model need not see it */
    void read(String path, JsonNode pathItem, JsonNode operation, Set<Credential> credentials, Arguments arguments) {
        Map<Key, JsonNode> declared = new LinkedHashMap<>();
        gather(operation.path("parameters"), declared);
        gather(pathItem.path("parameters"), declared);
        Set<String> inPath = placeholders(path);
        for (Map.Entry<Key, JsonNode> entry : declared.entrySet()) {
            Key key = entry.getKey();
            boolean known = key.location() == Location.PATH ? inPath.remove(key.name()) : true;
            if (known && !credentials.contains(new Credential(key.location(), key.name().toLowerCase(Locale.ROOT)))) {
                add(key, entry.getValue(), arguments);
            }
        }
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
        inPath.forEach(name -> arguments.add(name, Location.PATH, Style.SIMPLE, false, true, "", text));
    }

    private static Set<String> placeholders(String path) {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(path).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private void gather(JsonNode list, Map<Key, JsonNode> declared) {
        for (JsonNode entry : list) {
            Optional<JsonNode> found = references.follow(entry);
            if (found.isEmpty()) {
                remarks.missing(References.target(entry));
                continue;
            }
            JsonNode parameter = found.get();
            String name = parameter.path("name").asText();
            Optional<Location> location = location(parameter.path("in").asText());
            boolean ignored = location.equals(Optional.of(Location.HEADER))
                    && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT));
            if (location.isPresent() && !name.isEmpty() && !ignored) {
                declared.putIfAbsent(new Key(name, location.get()), parameter);
            }
        }
    }

    private static Optional<Location> location(String in) {
        return switch (in.toLowerCase(Locale.ROOT)) {
            case "path" -> Optional.of(Location.PATH);
            case "query" -> Optional.of(Location.QUERY);
            case "header" -> Optional.of(Location.HEADER);
            case "cookie" -> Optional.of(Location.COOKIE);
            default -> Optional.empty();
        };
    }

    private void add(Key key, JsonNode parameter, Arguments arguments) {
        var content = parameter.path("content").properties().stream().findFirst();
        JsonNode schema = content.map(entry -> entry.getValue().path("schema")).orElse(parameter.path("schema"));
        Style style = style(parameter.path("style").asText(), key.location());
        Inlined inlined = schemas.inlined(schema);
        remarks.schema(key.name(), inlined);
        arguments.add(
                key.name(),
                key.location(),
                style,
                parameter.path("explode").asBoolean(style == Style.FORM),
                key.location() == Location.PATH || parameter.path("required").asBoolean(false),
                content.map(Map.Entry::getKey).orElse(""),
                described(inlined.schema(), parameter));
    }

    private static ObjectNode described(ObjectNode schema, JsonNode parameter) {
        String words = Prose.of(parameter.path("description").asText(), SchemaLimits.defaults().description());
        if (!words.isEmpty()) {
            schema.put("description", words);
        }
        if (!schema.has("type") && !schema.has("anyOf")) {
            schema.put("type", "string");
        }
        JsonNode example = parameter.path("example");
        if (example.isValueNode() && !example.isNull() && !schema.has("example")) {
            schema.set("example", example);
        }
        return schema;
    }

    private static Style style(String written, Location location) {
        return switch (written) {
            case "simple" -> Style.SIMPLE;
            case "label" -> Style.LABEL;
            case "matrix" -> Style.MATRIX;
            case "form" -> Style.FORM;
            case "spaceDelimited" -> Style.SPACE_DELIMITED;
            case "pipeDelimited" -> Style.PIPE_DELIMITED;
            case "deepObject" -> Style.DEEP_OBJECT;
            default -> location == Location.PATH || location == Location.HEADER ? Style.SIMPLE : Style.FORM;
        };
    }
}
