package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.schema.Inlined;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.catalog.schema.References;
import dev.toolwright.catalog.schema.SchemaInliner;
import dev.toolwright.catalog.schema.SchemaLimits;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body of a request. The properties of an object become arguments of their own; any other body is one argument
 * named {@code body}. Of several media types JSON is preferred, then forms, then text.
 */
record BodyReader(References references, SchemaInliner schemas, Remarks remarks) {

    /** A body that is described elsewhere can be anything that JSON can write. */
    Optional<Body> read(JsonNode operation, Arguments arguments) {
        JsonNode declared = operation.path("requestBody");
        if (!declared.isObject()) {
            return Optional.empty();
        }
        Optional<JsonNode> found = references.follow(declared);
        if (found.isEmpty()) {
            remarks.missing(References.target(declared));
            whole(JsonNodeFactory.instance.objectNode(), declared, "application/json", false, arguments);
            return Optional.of(new Body("application/json", false));
        }
        JsonNode body = found.get();
        Optional<Map.Entry<String, JsonNode>> content = body.path("content").properties().stream()
                .min(Comparator.comparingInt(entry -> preference(bare(entry.getKey()))));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean required = body.path("required").asBoolean(false);
        String mediaType = concrete(bare(content.get().getKey()));
        Inlined inlined = schemas.inlined(content.get().getValue().path("schema"));
        remarks.schema("", inlined);
        ObjectNode schema = inlined.schema();
        if (flat(schema) && structured(mediaType)) {
            flatten(schema, content.get().getValue().path("encoding"), required, arguments);
        } else {
            whole(schema, body, mediaType, required, arguments);
        }
        return Optional.of(new Body(mediaType, required));
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String concrete(String mediaType) {
        return mediaType.isEmpty() || mediaType.endsWith("/*") ? "application/json" : mediaType;
    }

    private static int preference(String mediaType) {
        return switch (mediaType) {
            case "application/json" -> 0;
            case "*/*", "application/*", "" -> 2;
            case "application/x-www-form-urlencoded" -> 3;
            case "multipart/form-data" -> 4;
            case "text/plain" -> 5;
            default -> mediaType.endsWith("json") ? 1 : 6;
        };
    }

    private static boolean structured(String mediaType) {
        return mediaType.endsWith("json")
                || mediaType.equals("application/x-www-form-urlencoded")
                || mediaType.startsWith("multipart/");
    }

    private static boolean flat(ObjectNode schema) {
        return schema.path("type").asText().equals("object")
                && !schema.path("properties").isEmpty()
                && !schema.has("anyOf");
    }

    private static void flatten(ObjectNode schema, JsonNode encoding, boolean required, Arguments arguments) {
        Set<String> needed = new HashSet<>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            JsonNode written = encoding.path(name);
            arguments.add(
                    name,
                    Location.BODY_PROPERTY,
                    written.path("style").asText().equals("deepObject") ? Style.DEEP_OBJECT : Style.FORM,
                    written.path("explode").asBoolean(true),
                    required && needed.contains(name),
                    bare(written.path("contentType").asText()),
                    property.getValue());
        }
    }

    private static void whole(
            ObjectNode schema, JsonNode body, String mediaType, boolean required, Arguments arguments) {
        String words = Prose.of(body.path("description").asText(), SchemaLimits.defaults().description());
        if (!words.isEmpty() && !schema.has("description")) {
            schema.put("description", words);
        }
        if (!schema.has("type") && !schema.has("anyOf")) {
            schema.put("type", mediaType.endsWith("json") ? "object" : "string");
        }
        arguments.add("body", Location.BODY, Style.FORM, true, required, "", schema);
    }
}
