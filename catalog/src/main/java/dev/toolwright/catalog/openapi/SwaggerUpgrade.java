package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.TreeSize;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.jspecify.annotations.Nullable;

/**
 * Turns Swagger 2.0 into OpenAPI 3.0 with swagger-parser. Only the text is handed over and resolving is off, so that the
 * library has no reason to read a file or open a connection. No other class touches the library, which is loaded for
 * documents of version 2.0 only.
 */
final class SwaggerUpgrade {

    /** More than twice the largest document that is imported by default. */
    private static final long MAX_CHARACTERS = 80_000_000;

    private SwaggerUpgrade() {}

    /** @throws UnusableException if the library cannot make sense of the document */
    static JsonNode to3(JsonNode swagger) throws UnusableException {
        if (!TreeSize.fits(swagger, MAX_CHARACTERS)) {
            throw new UnusableException("has anchors that unfold to more than " + MAX_CHARACTERS + " characters");
        }
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        OpenAPI converted = convert(swagger.toString(), options);
        if (converted == null) {
            throw new UnusableException("cannot be understood as Swagger 2.0");
        }
        return Json.mapper().valueToTree(converted);
    }

    private static @Nullable OpenAPI convert(String text, ParseOptions options) throws UnusableException {
        try {
            return new SwaggerConverter().readContents(text, null, options).getOpenAPI();
        } catch (RuntimeException e) {
            // The library stumbles over malformed documents with whatever exception comes up.
            throw new UnusableException("cannot be understood as Swagger 2.0: " + e);
        }
    }
}
