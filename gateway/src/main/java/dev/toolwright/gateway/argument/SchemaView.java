package dev.toolwright.gateway.argument;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a schema says at one place, once its references are followed and its needless choices are left out. */
record SchemaView(JsonNode root) {

    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf");

    /** References that refer to one another end somewhere. */
    private static final int MOST_STEPS = 16;

    /** Follows local references, and choices that are none: one part, or one beside null. */
    JsonNode resolve(JsonNode schema) {
        JsonNode at = schema;
        for (int step = 0; step < MOST_STEPS; step++) {
            JsonNode next = next(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return MissingNode.getInstance();
    }

    private JsonNode next(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual()) {
            return referred(reference.textValue());
        }
        for (String choice : CHOICES) {
            JsonNode parts = schema.path(choice);
            if (parts.isArray()) {
                List<JsonNode> real = StreamSupport.stream(parts.spliterator(), false)
                        .filter(part -> !part.path("type").asText().equals("null"))
                        .toList();
                return real.size() == 1 && !schema.has("type") ? real.getFirst() : MissingNode.getInstance();
            }
        }
        return schema;
    }

    private JsonNode referred(String reference) {
        if (!reference.startsWith("#/")) {
            return MissingNode.getInstance();
        }
        try {
            return root.at(JsonPointer.compile(
                    URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException malformed) {
            return MissingNode.getInstance();
        }
    }

    /** The types it names, null left out; a number that may be whole counts as a number. */
    static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.forEach(name -> types.add(name.asText()));
        types.remove("null");
        if (types.contains("number")) {
            types.remove("integer");
        }
        return types;
    }
}
