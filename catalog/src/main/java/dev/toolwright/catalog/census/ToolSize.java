package dev.toolwright.catalog.census;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is counted of one tool.
 *
 * @param parameters how many it takes
 * @param required how many of them it cannot be called without
 * @param authentication in words
 */
record ToolSize(int parameters, int required, String authentication) {

    private static final JsonFactory JSON = new JsonFactory();

    static ToolSize of(CatalogEntry entry) {
        return switch (entry.operation()) {
            case RestOperation rest -> new ToolSize(
                    rest.parameters().size(),
                    (int) rest.parameters().stream().filter(Parameter::required).count(),
                    authentication(rest.security()));
            case ToolServerOperation _ -> ofSchema(entry.tool().schema(), "the tool server's");
            case McpOperation _ -> ofSchema(entry.tool().schema(), "the MCP server's");
            case MadeOperation _, LibraryOperation _ -> ofSchema(entry.tool().schema(), "none");
        };
    }

    private static String authentication(List<List<SecurityScheme>> alternatives) {
        if (alternatives.isEmpty()) {
            return "none";
        }
        return alternatives.stream()
                .filter(schemes -> !schemes.isEmpty())
                .findFirst()
                .map(schemes -> schemes.stream().map(scheme -> word(scheme.kind())).distinct().sorted().collect(Collectors.joining(" and ")))
                .map(word -> alternatives.contains(List.<SecurityScheme>of()) ? "none, or " + word : word)
                .orElse("none");
    }

    private static String word(SecurityScheme.Kind kind) {
        return switch (kind) {
            case API_KEY_HEADER -> "key in header";
            case API_KEY_QUERY -> "key in query";
            case API_KEY_COOKIE -> "key in cookie";
            case BASIC -> "user and password";
            case BEARER -> "token";
        };
    }

    /** Members of the schema's own {@code properties} and elements of its own {@code required}. */
    private static ToolSize ofSchema(JsonText schema, String authentication) {
        int parameters = 0;
        int required = 0;
        try (JsonParser parser = JSON.createParser(schema.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new ToolSize(0, 0, authentication);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                parser.nextToken();
                if (member.equals("properties")) {
                    parameters = members(parser);
                } else if (member.equals("required")) {
                    required = members(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue writes schemas that parse", e);
        }
        return new ToolSize(parameters, required, authentication);
    }

    private static int members(JsonParser parser) throws IOException {
        int members = 0;
        if (parser.currentToken().isStructStart()) {
            for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
                members += token == JsonToken.FIELD_NAME ? 0 : 1;
                parser.skipChildren();
            }
        }
        return members;
    }
}
