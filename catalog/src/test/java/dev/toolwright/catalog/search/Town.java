package dev.toolwright.catalog.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small catalogues, written down as lists of tools. */
final class Town {

    private Town() {}

    /** A tool: its provider's name, its own, and what it does. */
    record Offer(String provider, String operation, String description) {}

    static Catalog open(Path folder, List<Offer> offers) throws IOException {
        ArrayNode apis = JsonNodeFactory.instance.arrayNode();
        for (Offer offer : offers) {
            ObjectNode api = apis.addObject()
                    .put("category_name", "Town")
                    .put("tool_name", offer.provider())
                    .put("api_name", offer.operation())
                    .put("api_description", offer.description())
                    .put("method", "GET");
            api.putArray("required_parameters");
            api.putArray("optional_parameters");
        }
        Path document = Files.writeString(folder.resolve("corpus.json"), apis.toString());
        Catalog catalog = Catalog.open(folder.resolve("catalog"));
        catalog.importFrom(DocumentSource.of(document), ImportOptions.defaults());
        return catalog;
    }

    static List<String> found(Catalog catalog, String text) {
        return catalog.search(SearchQuery.of(text)).stream()
                .map(tool -> tool.entry().tool().provider().name() + ": " + tool.entry().title())
                .toList();
    }
}
