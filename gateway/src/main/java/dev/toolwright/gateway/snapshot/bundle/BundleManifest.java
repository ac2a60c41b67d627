package dev.toolwright.gateway.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bundle says of itself: {@code manifest.json}. Its SHA-256 is the bundle's name, as it holds those of all other files.
 *
 * @param licence under which the answers may be used, as whoever released them says
 * @param first when the oldest capture was made; empty if there are none
 * @param last when the newest was made
 * @param counts captures, calls and tools, captures by provenance, by these names
 * @param redactions secrets that were taken out, by how they were recognised
 * @param files of the bundle but this one and the list of digests, with size and SHA-256
 */
public record BundleManifest(
        String licence,
        Optional<Instant> first,
        Optional<Instant> last,
        Map<String, Long> counts,
        Map<String, Long> redactions,
        Map<String, FileEntry> files) {

    static final String FORMAT = "toolwright-snapshot/1";

    /** @param sha256 64 hexadecimal digits */
    public record FileEntry(long bytes, String sha256) {}

    /** @throws IllegalArgumentException if it lists no such file */
    FileEntry file(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow(() -> new IllegalArgumentException("there is no file " + name));
    }

    String text() {
        ObjectNode document = CanonicalJson.object().put("format", FORMAT).put("licence", licence);
        first.ifPresent(at -> document.put("first", at.toString()));
        last.ifPresent(at -> document.put("last", at.toString()));
        ObjectNode countNode = document.putObject("counts");
        counts.forEach(countNode::put);
        ObjectNode redactionNode = document.putObject("redactions");
        redactions.forEach(redactionNode::put);
        ObjectNode fileNode = document.putObject("files");
        files.forEach((name, file) -> fileNode.putObject(name).put("bytes", file.bytes()).put("sha256", file.sha256()));
        return document.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** @param file where the text is from */
    static BundleManifest parse(String text, Path file) {
        JsonNode document = CanonicalJson.parse(text)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new BundleDamagedException(file, "it is no manifest"));
        if (!document.path("format").asText().equals(FORMAT)) {
            throw new BundleDamagedException(file, "its format is '" + document.path("format").asText() + "', not " + FORMAT);
        }
        Map<String, FileEntry> files = new LinkedHashMap<>();
        document.path("files").propertyStream().forEach(entry -> files.put(
                entry.getKey(),
                new FileEntry(entry.getValue().path("bytes").asLong(), entry.getValue().path("sha256").asText())));
        return new BundleManifest(
                document.path("licence").asText(),
                instant(document.path("first")),
                instant(document.path("last")),
                numbers(document.path("counts")),
                numbers(document.path("redactions")),
                files);
    }

    private static Optional<Instant> instant(JsonNode at) {
        return at.isTextual() ? Optional.of(Instant.parse(at.textValue())) : Optional.empty();
    }

    private static Map<String, Long> numbers(JsonNode object) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        object.propertyStream().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asLong()));
        return numbers;
    }
}
