package dev.toolwright.gateway.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.JsonText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments for a tool's required parameters: their examples and defaults, and where any value does, one that is allowed.
 * Names and ids are never guessed: a wrong one says nothing about the tool.
 */
record ProbeArguments(LocalDate today) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Parameters of which any number does. */
    private static final Set<String> AMOUNTS = Set.of(
            "limit", "count", "page", "pagesize", "page_size", "per_page", "size", "offset", "skip", "top", "number", "amount", "days",
            "max", "maxresults", "quantity");

    /** Arguments, or the name of the parameter for which there is no value. */
    sealed interface Filling {
        record Filled(String arguments) implements Filling {}

        record Lacking(String parameter) implements Filling {}
    }

    Filling of(JsonText schema) {
        JsonNode root = parse(schema);
        ObjectNode arguments = NODES.objectNode();
        for (JsonNode name : root.path("required")) {
            Optional<JsonNode> value = value(name.asText(), root.path("properties").path(name.asText()));
            if (value.isEmpty()) {
                return new Filling.Lacking(name.asText());
            }
            arguments.set(name.asText(), value.get());
        }
        return new Filling.Filled(arguments.toString());
    }

    private static JsonNode parse(JsonText schema) {
        try {
            return JSON.readTree(schema.text());
        } catch (JsonProcessingException malformed) {
            return NODES.objectNode();
        }
    }

    private Optional<JsonNode> value(String name, JsonNode facts) {
        for (JsonNode given : new JsonNode[] {
            facts.path("example"), facts.path("examples").path(0), facts.path("default"), facts.path("const"), facts.path("enum").path(0)
        }) {
            boolean blank = given.isTextual() && given.asText().isBlank();
            if (!given.isMissingNode() && !given.isNull() && !blank) {
                return Optional.of(given);
            }
        }
        return switch (facts.path("type").asText()) {
            case "boolean" -> Optional.of(NODES.booleanNode(false));
            case "integer", "number" -> number(name, facts);
            case "string" -> text(facts);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> number(String name, JsonNode facts) {
        boolean bounded = facts.has("minimum") && facts.has("maximum");
        if (!bounded && !AMOUNTS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(facts.has("minimum") ? facts.get("minimum") : NODES.numberNode(1));
    }

    private Optional<JsonNode> text(JsonNode facts) {
        return switch (facts.path("format").asText()) {
            case "date" -> Optional.of(NODES.textNode(today.toString()));
            case "date-time" -> Optional.of(NODES.textNode(today + "T00:00:00Z"));
            default -> Optional.empty();
        };
    }
}
