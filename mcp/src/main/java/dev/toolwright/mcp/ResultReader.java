package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.http.Content;
import dev.toolwright.tool.Observation;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Turns a tool's result into what the model sees: structured content as JSON, text as it is, and where there is more than
 * that, a list of parts. Images, sounds and files are described by media type, size and handle, not shown.
 */
final class ResultReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ByteKeeper bytes;

    ResultReader(ByteKeeper bytes) {
        this.bytes = bytes;
    }

    Observation read(JsonNode result) {
        String text = text(result);
        return result.path("isError").asBoolean()
                ? Observation.error(NODES.objectNode().put("error", text).toString())
                : Observation.ok(text);
    }

    private String text(JsonNode result) {
        List<String> texts = new ArrayList<>();
        ArrayNode others = NODES.arrayNode();
        for (JsonNode part : result.path("content")) {
            if (part.path("type").asText().equals("text")) {
                texts.add(part.path("text").asText());
            } else {
                others.add(other(part));
            }
        }
        JsonNode structured = result.path("structuredContent");
        if (others.isEmpty()) {
            return structured.isContainerNode() ? structured.toString() : String.join("\n", texts);
        }
        ArrayNode parts = NODES.arrayNode();
        if (structured.isContainerNode()) {
            parts.add(structured); // the texts say the same once more
        } else {
            texts.forEach(parts::add);
        }
        return parts.addAll(others).toString();
    }

    private ObjectNode other(JsonNode part) {
        String type = part.path("type").asText();
        ObjectNode described = NODES.objectNode().put("type", type);
        switch (type) {
            case "image", "audio" -> described(described, part, part.path("data"));
            case "resource" -> {
                JsonNode resource = part.path("resource");
                described.put("uri", resource.path("uri").asText());
                if (resource.has("blob")) {
                    described(described, resource, resource.path("blob"));
                } else {
                    described.put("media_type", resource.path("mimeType").asText()).set("text", resource.path("text"));
                }
            }
            case "resource_link" -> {
                for (String fact : List.of("uri", "name", "title", "description", "mimeType", "size")) {
                    if (part.path(fact).isValueNode()) {
                        described.set(fact, part.path(fact));
                    }
                }
            }
            default -> described.put("note", "content of a kind that is not known").put("chars", part.toString().length());
        }
        return described;
    }

    private void described(ObjectNode described, JsonNode of, JsonNode base64) {
        described.put("media_type", of.path("mimeType").asText());
        try {
            byte[] content = Base64.getMimeDecoder().decode(base64.asText());
            described.put("bytes", content.length).put("handle", bytes.keep(Content.of(content)));
        } catch (IllegalArgumentException e) {
            described.put("note", "its bytes are not written as base64");
        }
    }
}
