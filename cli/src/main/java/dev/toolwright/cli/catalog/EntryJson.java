package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import java.util.Locale;

/** Tools and providers as JSON for programs. */
final class EntryJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EntryJson() {}

    static ObjectNode brief(CatalogEntry entry) {
        return JsonNodeFactory.instance.objectNode()
                .put("name", entry.tool().name())
                .put("provider", entry.tool().provider().id())
                .put("category", entry.tool().provider().category())
                .put("description", entry.tool().description());
    }

    static ObjectNode full(CatalogEntry entry) {
        ObjectNode node = brief(entry).put("title", entry.title());
        node.set("schema", parse(entry.tool().schema()));
        ObjectNode operation = node.putObject("operation");
        switch (entry.operation()) {
            case RestOperation rest -> operation
                    .put("method", rest.method())
                    .put("server", rest.shownServer())
                    .put("path", rest.path())
                    .put("reach", rest.reach().name().toLowerCase(Locale.ROOT));
            case ToolServerOperation toolBench -> operation
                    .put("category", toolBench.category())
                    .put("tool_name", toolBench.toolName())
                    .put("api_name", toolBench.apiName());
            case McpOperation mcp -> operation.put("mcp_server", mcp.server()).put("tool", mcp.tool()).put("changes", mcp.changes());
            case LibraryOperation library -> operation.put("library", library.library()).put("code", library.code()).put("example", library.example());
            case MadeOperation made -> operation.put("made", made.name()).put("version", made.version());
        }
        node.putObject("origin")
                .put("source", entry.origin().source().toString())
                .put("sha256", entry.origin().sha256())
                .put("importedAt", entry.origin().importedAt().toString())
                .put("importedBy", entry.origin().importedBy());
        return node;
    }

    static ObjectNode provider(ProviderEntry entry) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", entry.provider().id())
                .put("name", entry.provider().name())
                .put("category", entry.provider().category())
                .put("collection", entry.collection())
                .put("tools", entry.tools())
                .put("source", entry.origin().source().toString())
                .put("sha256", entry.origin().sha256())
                .put("importedAt", entry.origin().importedAt().toString());
    }

    static JsonNode parse(JsonText text) {
        try {
            return JSON.readTree(text.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema of the catalogue is not JSON", e);
        }
    }
}
