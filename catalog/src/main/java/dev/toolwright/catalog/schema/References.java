package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Follows {@code $ref} inside one document, never out of it: nothing is read from files or the network whatever a document
 * says. Thread-safe.
 *
 * @param root the document
 */
public record References(JsonNode root) {

    private static final String REF = "$ref";

    /** Whether a node is a reference. */
    public static boolean isReference(JsonNode node) {
        return node.path(REF).isTextual();
    }

    /** What a reference says; only of nodes that are one. */
    public static String target(JsonNode node) {
        return node.path(REF).textValue();
    }

    /** The node itself, or what it refers to in the end; empty if that is elsewhere, missing or a circle. */
    public Optional<JsonNode> follow(JsonNode node) {
        Set<String> seen = new HashSet<>();
        JsonNode current = node;
        while (isReference(current)) {
            String target = target(current);
            if (!seen.add(target)) {
                return Optional.empty();
            }
            Optional<JsonNode> next = find(target);
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private Optional<JsonNode> find(String target) {
        if (!target.startsWith("#/")) {
            return target.equals("#") ? Optional.of(root) : Optional.empty();
        }
        JsonNode node = root;
        for (String step : target.substring(2).split("/", -1)) {
            node = node.isArray() ? element(node, step) : member(node, step);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    private static JsonNode element(JsonNode array, String step) {
        return step.matches("\\d{1,6}") ? array.path(Integer.parseInt(step)) : array.path(-1);
    }

    private static JsonNode member(JsonNode object, String step) {
        String plain = step.replace("~1", "/").replace("~0", "~");
        JsonNode exact = object.path(plain);
        return exact.isMissingNode() && plain.indexOf('%') >= 0 ? object.path(decoded(plain)) : exact;
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return step;
        }
    }
}
