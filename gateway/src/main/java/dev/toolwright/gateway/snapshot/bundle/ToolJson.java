package dev.toolwright.gateway.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;

/** A tool as JSON, its schema as the text that it is. */
final class ToolJson {

    private ToolJson() {}

    static String write(String identity, Tool tool) {
        ObjectNode out = CanonicalJson.object()
                .put("identity", identity)
                .put("name", tool.name())
                .put("description", tool.description())
                .put("schema", tool.schema().text());
        out.putObject("provider")
                .put("id", tool.provider().id())
                .put("name", tool.provider().name())
                .put("description", tool.provider().description())
                .put("category", tool.provider().category());
        return out.toString();
    }

    static Tool read(JsonNode line) {
        JsonNode provider = line.path("provider");
        return new Tool(
                line.path("name").asText(),
                line.path("description").asText(),
                new JsonText(line.path("schema").asText()),
                new Provider(
                        provider.path("id").asText(),
                        provider.path("name").asText(),
                        provider.path("description").asText(),
                        provider.path("category").asText()));
    }
}
