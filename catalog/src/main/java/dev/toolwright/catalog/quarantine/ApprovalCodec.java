package dev.toolwright.catalog.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.entry.EntryCodec;
import java.io.IOException;
import java.util.Optional;

/** Approvals as UTF-8 JSON and back, as they lie in the catalogue. Thread-safe. */
public final class ApprovalCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntryCodec entries = new EntryCodec();

    public byte[] write(Approval approval) throws IOException {
        ObjectNode node = JSON.createObjectNode().put("rejected", approval.rejected());
        node.set("approved", JSON.readTree(entries.write(approval.approved())));
        if (approval.changed().isPresent()) {
            node.set("changed", JSON.readTree(entries.write(approval.changed().get())));
        }
        return JSON.writeValueAsBytes(node);
    }

    /** @throws IOException if the bytes are not an approval */
    public Approval read(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        return new Approval(
                entries.readEntry(JSON.writeValueAsBytes(node.path("approved"))),
                node.has("changed")
                        ? Optional.of(entries.readEntry(JSON.writeValueAsBytes(node.path("changed"))))
                        : Optional.empty(),
                node.path("rejected").asBoolean());
    }
}
