package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.document.TreeSize;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.Set;

/**
 * Turns Swagger 2.0 into OpenAPI 3.0 with swagger-parser. Only the text is handed over and resolving is off, so that the
 * library has no reason to read a file or open a connection. No other class touches the library, which is loaded for
 * documents of version 2.0 only.
 */
final class SwaggerUpgrade {

    /** More than twice the largest document that is imported by default. */
    private static final long MAX_CHARACTERS = 80_000_000;

    private static final Set<String> TRUTHS = Set.of(
            "required", "readOnly", "x-nullable", "deprecated", "allowEmptyValue", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum");

    private SwaggerUpgrade() {}

    /** @throws UnusableException if the library cannot make sense of the document */
    static JsonNode to3(JsonNode swagger) throws UnusableException {
        if (!TreeSize.fits(swagger, MAX_CHARACTERS)) {
            throw new UnusableException("has anchors that unfold to more than " + MAX_CHARACTERS + " characters");
        }
        return Json.mapper().valueToTree(converted(swagger));
    }

    private static OpenAPI converted(JsonNode swagger) throws UnusableException {
        try {
            return convert(swagger);
        } catch (RuntimeException stumbled) {
            try {
                return convert(withTruths(swagger));
            } catch (RuntimeException again) {
                // The library stumbles over malformed documents with whatever exception comes up.
                throw new UnusableException("cannot be understood as Swagger 2.0: " + again);
            }
        }
    }

    private static OpenAPI convert(JsonNode swagger) throws UnusableException {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        OpenAPI converted = new SwaggerConverter().readContents(swagger.toString(), null, options).getOpenAPI();
        if (converted == null) {
            throw new UnusableException("cannot be understood as Swagger 2.0");
        }
        return converted;
    }

    /** A copy in which {@code "true"} is true where only that can be meant, which is what the library mostly stumbles over. */
    private static JsonNode withTruths(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(withTruths(element)));
            return copy;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            boolean truth = TRUTHS.contains(member.getKey()) && value.isTextual() && value.textValue().matches("(?i)true|false");
            copy.set(member.getKey(), truth ? copy.booleanNode(Boolean.parseBoolean(value.textValue())) : withTruths(value));
        });
        return node.isObject() ? copy : node;
    }
}
