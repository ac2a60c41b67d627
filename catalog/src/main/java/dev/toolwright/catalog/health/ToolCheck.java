package dev.toolwright.catalog.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Fingerprint;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A check of a tool.
 *
 * @param tool its name
 * @param operation digest of how it was called: a tool that is called otherwise now has not been checked
 * @param check what became of it
 */
public record ToolCheck(String tool, String operation, Check check) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 16;

    public static ToolCheck of(CatalogEntry entry, Check check) {
        return new ToolCheck(entry.tool().name(), digest(entry), check);
    }

    /** Whether it is a check of this tool as it is now. */
    public boolean isOf(CatalogEntry entry) {
        return tool.equals(entry.tool().name()) && operation.equals(digest(entry));
    }

    private static String digest(CatalogEntry entry) {
        return Fingerprint.of(entry.operation().toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    String line() {
        return JSON.createObjectNode()
                .put("tool", tool)
                .put("operation", operation)
                .put("at", check.at().toString())
                .put("verdict", check.verdict().word())
                .put("ms", check.latency().toMillis())
                .put("status", check.status())
                .put("note", check.note())
                .toString();
    }

    static ToolCheck parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Check check = new Check(
                    Instant.parse(node.path("at").asText()),
                    Verdict.parse(node.path("verdict").asText()),
                    Duration.ofMillis(node.path("ms").asLong()),
                    node.path("status").asInt(),
                    node.path("note").asText());
            return new ToolCheck(node.path("tool").asText(), node.path("operation").asText(), check);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of a log whose checksum fits is no check", e);
        }
    }
}
