package dev.toolwright.hub.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.api.ProblemDocument;
import dev.toolwright.hub.schema.Schemas;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** OpenAPI 3.1 documents, of one provider or of many together. */
public final class OpenApiDocument {

    private static final String VERSION = "1.0.0";
    private static final String KEY_SCHEME = "apiKey";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    private final ArrayNode tags = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();

    private OpenApiDocument(String title, String description, URI server) {
        document.putObject("info").put("title", title).put("version", VERSION).put("description", description);
        document.putArray("servers").addObject().put("url", server.toString());
        document.set("tags", tags);
        document.set("paths", paths);
    }

    /**
     * The document of one provider; its server is the provider's own path.
     *
     * @param base the hub's base URI, without trailing slash
     */
    public static ObjectNode of(ApiProvider provider, URI base) {
        URI server = URI.create(base + "/" + provider.id());
        OpenApiDocument writer = new OpenApiDocument(provider.title(), provider.description(), server);
        ((ObjectNode) writer.document.get("info")).putArray("x-apisguru-categories").add(provider.category());
        writer.add(provider, "");
        return writer.finish(provider.keyRequired());
    }

    /** One document of all providers; each path begins with the provider's id. */
    public static ObjectNode of(List<ApiProvider> providers, URI base) {
        String description = "All built-in APIs of Toolwright, served on this machine without any other network.";
        OpenApiDocument writer = new OpenApiDocument("Toolwright hub", description, base);
        providers.forEach(provider -> writer.add(provider, "/" + provider.id()));
        return writer.finish(providers.stream().anyMatch(ApiProvider::keyRequired));
    }

    private void add(ApiProvider provider, String prefix) {
        tags.addObject().put("name", provider.title()).put("description", provider.description());
        for (ApiOperation<?, ?> operation : provider.operations()) {
            ObjectNode written = OperationWriter.write(operation, provider);
            if (provider.keyRequired()) {
                written.putArray("security").addObject().putArray(KEY_SCHEME);
            }
            paths.withObjectProperty(prefix + operation.path().text())
                    .set(operation.method().name().toLowerCase(Locale.ROOT), written);
        }
    }

    private ObjectNode finish(boolean keyRequired) {
        ObjectNode components = document.putObject("components");
        components.putObject("schemas").set("Problem", Schemas.of(ProblemDocument.class));
        if (keyRequired) {
            components.putObject("securitySchemes").putObject(KEY_SCHEME)
                    .put("type", "apiKey")
                    .put("in", "header")
                    .put("name", ApiProvider.KEY_HEADER)
                    .put("description", "The key for demonstration is " + ApiProvider.DEMO_KEY + "; anybody may use it.");
        }
        return document;
    }
}
