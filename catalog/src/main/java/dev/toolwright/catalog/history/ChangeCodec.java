package dev.toolwright.catalog.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.entry.EntryCodec;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Changes as bytes and back, as they lie in the catalogue: a head, and what was touched, packed. Of what was touched only the
 * former state is written, as the later one is in the catalogue or in a later change. Thread-safe.
 */
public final class ChangeCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntryCodec entries = new EntryCodec();

    public byte[] head(KeptChange change) throws IOException {
        return JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("number", change.number())
                .put("at", change.at().toString())
                .put("what", change.what())
                .put("added", change.added())
                .put("removed", change.removed())
                .put("changed", change.changed())
                .put("tools", change.tools()));
    }

    /** @throws IOException if the bytes are no head */
    public KeptChange readHead(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        return new KeptChange(
                node.path("number").asLong(),
                Instant.parse(node.path("at").asText()),
                node.path("what").asText(),
                node.path("added").asInt(),
                node.path("removed").asInt(),
                node.path("changed").asInt(),
                node.path("tools").asInt());
    }

    public byte[] touched(Collection<Touched> all) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            for (Touched touched : all) {
                ObjectNode node = JSON.createObjectNode()
                        .put("name", touched.name())
                        .put("provider", touched.provider())
                        .put("there", touched.there());
                if (touched.before().isPresent()) {
                    node.set("before", JSON.readTree(entries.write(touched.before().get())));
                }
                packed.write(JSON.writeValueAsBytes(node));
                packed.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if the bytes are not what was touched */
    public List<Touched> readTouched(byte[] bytes) throws IOException {
        List<Touched> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                all.add(new Touched(
                        node.path("name").asText(),
                        node.path("provider").asText(),
                        node.has("before")
                                ? Optional.of(entries.readEntry(JSON.writeValueAsBytes(node.path("before"))))
                                : Optional.empty(),
                        node.path("there").asBoolean()));
            }
        }
        return all;
    }
}
