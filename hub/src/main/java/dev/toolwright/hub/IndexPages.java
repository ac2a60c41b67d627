package dev.toolwright.hub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.openapi.ApiCatalog;
import dev.toolwright.hub.openapi.OpenApiDocument;
import dev.toolwright.hub.schema.WireJson;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the hub says about itself: index, health, documents, catalogue. */
final class IndexPages {

    private static final String JSON = "application/json";

    private final ProviderShelf shelf;

    IndexPages(ProviderShelf shelf) {
        this.shelf = shelf;
    }

    void index(Context context) {
        String accept = Objects.requireNonNullElse(context.header("Accept"), "");
        if (accept.contains("text/html")) {
            context.contentType("text/html; charset=utf-8").result(html());
        } else {
            List<Entry> entries = shelf.all().stream().map(Entry::of).toList();
            context.contentType(JSON).result(WireJson.write(Map.of("providers", entries)));
        }
    }

    void health(Context context) {
        context.contentType(JSON).result("{\"status\":\"up\"}");
    }

    void allDocuments(Context context) {
        write(context, JSON, OpenApiDocument.of(shelf.all(), base(context)));
    }

    void document(Context context) {
        ApiProvider provider = shelf.find(context.pathParam("provider"))
                .orElseThrow(() -> ApiProblem.notFound("There is no such provider; GET / lists all."));
        write(context, JSON, OpenApiDocument.of(provider, base(context)));
    }

    void catalog(Context context) {
        write(context, "application/linkset+json", ApiCatalog.of(shelf.all(), base(context)));
    }

    /** The address by which the caller reached the hub. */
    private static URI base(Context context) {
        return URI.create(context.scheme() + "://" + context.host());
    }

    private static void write(Context context, String type, JsonNode document) {
        context.contentType(type).result(WireJson.write(document));
    }

    private String html() {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><title>Toolwright hub</title><h1>Built-in APIs</h1><dl>");
        for (ApiProvider provider : shelf.all()) {
            page.append("<dt><a href=\"/").append(provider.id()).append("/openapi.json\">").append(escaped(provider.title()))
                    .append("</a> (").append(provider.operations().size()).append(" operations)</dt><dd>")
                    .append(escaped(provider.description())).append("</dd>");
        }
        return page.append("</dl></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Entry(String id, String title, String category, String description, int operations, String document) {

        static Entry of(ApiProvider provider) {
            return new Entry(provider.id(), provider.title(), provider.category(), provider.description(),
                    provider.operations().size(), "/" + provider.id() + "/openapi.json");
        }
    }
}
