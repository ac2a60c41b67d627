package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.schema.References;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.SecurityScheme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads who may call. A requirement that names a scheme which is missing or of an unknown type is an alternative that cannot
 * be satisfied, and is left out.
 */
record Security(References references) {

    /** The operation's own requirements if it states any, else the document's. */
    List<List<SecurityScheme>> of(JsonNode operation) {
        JsonNode own = operation.path("security");
        JsonNode requirements = own.isArray() ? own : references.root().path("security");
        List<List<SecurityScheme>> alternatives = new ArrayList<>();
        for (JsonNode requirement : requirements) {
            List<SecurityScheme> schemes = new ArrayList<>();
            requirement.fieldNames().forEachRemaining(name -> scheme(name).ifPresent(schemes::add));
            if (schemes.size() == requirement.size() && !alternatives.contains(schemes)) {
                alternatives.add(schemes);
            }
        }
        return alternatives;
    }

    private Optional<SecurityScheme> scheme(String name) {
        JsonNode declared = references.root().path("components").path("securitySchemes").path(name);
        return references.follow(declared).flatMap(node -> kind(node)
                .map(kind -> new SecurityScheme(name, kind, field(node, kind))));
    }

    private static String field(JsonNode node, Kind kind) {
        return switch (kind) {
            case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> node.path("name").asText();
            case BASIC, BEARER -> "";
        };
    }

    private static Optional<Kind> kind(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "apiKey" -> switch (node.path("in").asText()) {
                case "header" -> Optional.of(Kind.API_KEY_HEADER);
                case "query" -> Optional.of(Kind.API_KEY_QUERY);
                case "cookie" -> Optional.of(Kind.API_KEY_COOKIE);
                default -> Optional.empty();
            };
            case "http" -> switch (node.path("scheme").asText().toLowerCase(Locale.ROOT)) {
                case "basic" -> Optional.of(Kind.BASIC);
                case "bearer" -> Optional.of(Kind.BEARER);
                default -> Optional.empty();
            };
            case "basic" -> Optional.of(Kind.BASIC);
            case "oauth2", "openIdConnect" -> Optional.of(Kind.BEARER);
            default -> Optional.empty();
        };
    }
}
