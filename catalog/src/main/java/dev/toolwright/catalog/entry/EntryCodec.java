package dev.toolwright.catalog.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Entries as UTF-8 JSON and back, as they lie in the catalogue. Thread-safe. */
public final class EntryCodec {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectMapper mapper = new ObjectMapper();

    public byte[] write(CatalogEntry entry) {
        Tool tool = entry.tool();
        ObjectNode node = NODES.objectNode()
                .put("name", tool.name())
                .put("title", entry.title())
                .put("description", tool.description())
                .put("schema", tool.schema().text());
        node.set("provider", writeProvider(tool.provider()));
        node.set("operation", OperationCodec.write(entry.operation()));
        node.set("origin", writeOrigin(entry.origin()));
        return bytes(node);
    }

    /** @throws IOException if the bytes are not an entry */
    public CatalogEntry readEntry(byte[] bytes) throws IOException {
        JsonNode node = mapper.readTree(bytes);
        Tool tool = new Tool(
                node.path("name").asText(),
                node.path("description").asText(),
                new JsonText(node.path("schema").asText()),
                readProvider(node.path("provider")));
        return new CatalogEntry(
                tool,
                OperationCodec.read(node.path("operation")),
                node.path("title").asText(),
                readOrigin(node.path("origin")));
    }

    public byte[] write(ProviderEntry entry) {
        ObjectNode node = NODES.objectNode()
                .put("tools", entry.tools())
                .put("identity", entry.identity())
                .put("version", entry.version())
                .put("collection", entry.collection());
        node.set("provider", writeProvider(entry.provider()));
        node.set("origin", writeOrigin(entry.origin()));
        return bytes(node);
    }

    /** @throws IOException if the bytes are not an entry */
    public ProviderEntry readProviderEntry(byte[] bytes) throws IOException {
        JsonNode node = mapper.readTree(bytes);
        return new ProviderEntry(
                readProvider(node.path("provider")),
                readOrigin(node.path("origin")),
                node.path("tools").asInt(),
                node.path("identity").asText(),
                node.path("version").asText(),
                node.path("collection").asText());
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode writeProvider(Provider provider) {
        return NODES.objectNode()
                .put("id", provider.id())
                .put("name", provider.name())
                .put("description", provider.description())
                .put("category", provider.category());
    }

    private static Provider readProvider(JsonNode node) {
        return new Provider(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("description").asText(),
                node.path("category").asText());
    }

    static ObjectNode writeOrigin(Origin origin) {
        return NODES.objectNode()
                .put("source", origin.source().toString())
                .put("document", origin.document())
                .put("sha256", origin.sha256())
                .put("importedAt", origin.importedAt().toString())
                .put("importedBy", origin.importedBy());
    }

    static Origin readOrigin(JsonNode node) {
        return new Origin(
                URI.create(node.path("source").asText()),
                node.path("document").asText(),
                node.path("sha256").asText(),
                Instant.parse(node.path("importedAt").asText()),
                node.path("importedBy").asText());
    }
}
