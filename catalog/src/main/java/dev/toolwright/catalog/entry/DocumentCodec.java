package dev.toolwright.catalog.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.draft.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is remembered of documents as UTF-8 JSON and back. Thread-safe. */
public final class DocumentCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    public byte[] write(DocumentEntry entry) throws IOException {
        ObjectNode node = JSON.createObjectNode().put("settings", entry.settings());
        node.set("origin", EntryCodec.writeOrigin(entry.origin()));
        ArrayNode providers = node.putArray("providers");
        entry.providers().forEach(providers::add);
        ArrayNode findings = node.putArray("findings");
        entry.findings().forEach(finding -> findings.addObject()
                .put("kind", finding.kind().name())
                .put("document", finding.document())
                .put("place", finding.place())
                .put("message", finding.message())
                .put("done", finding.done()));
        return JSON.writeValueAsBytes(node);
    }

    /** @throws IOException if the bytes are not an entry */
    public DocumentEntry read(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        List<String> providers = new ArrayList<>();
        node.path("providers").forEach(id -> providers.add(id.asText()));
        List<Finding> findings = new ArrayList<>();
        node.path("findings").forEach(finding -> findings.add(new Finding(
                Finding.Kind.valueOf(finding.path("kind").asText()),
                finding.path("document").asText(),
                finding.path("place").asText(),
                finding.path("message").asText(),
                finding.path("done").asText())));
        return new DocumentEntry(
                EntryCodec.readOrigin(node.path("origin")), node.path("settings").asText(), providers, findings);
    }
}
