package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.BoundedFile;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.naming.Fingerprint;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What ToolBench's providers say of themselves, by name: corpora and query files name a provider and leave its description to
 * a file beside them, {@code {"Open Weather": {"tool_description": "…"}}}, as AnyTool's {@code tool_details.json} has it.
 *
 * @param location of the file
 * @param sha256 of its content
 * @param texts by the provider's name as written
 */
public record ProviderDescriptions(URI location, String sha256, Map<String, String> texts) {

    /** What such a file is called where it lies beside the documents. */
    public static final String FILE = "tool_details.json";

    private static final String TEXT = "tool_description";

    public ProviderDescriptions {
        texts = Map.copyOf(texts);
    }

    /**
     * Reads such a file.
     *
     * @param maxBytes larger ones are refused
     * @throws IOException if it cannot be read, or is no such file; the message is one line that names file and place
     */
    public static ProviderDescriptions read(Path file, long maxBytes) throws IOException {
        byte[] bytes = bytes(file, maxBytes);
        try {
            JsonNode root = new DocumentParser().parse(bytes).root();
            if (!recognises(root)) {
                throw new IOException(file + ": does not describe providers; an object was expected with an object for each "
                        + "provider's name that has \"" + TEXT + "\"");
            }
            return new ProviderDescriptions(file.toAbsolutePath().normalize().toUri(), Fingerprint.of(bytes), texts(root));
        } catch (DocumentException e) {
            throw new IOException(file + (e.place().isEmpty() ? "" : ", " + e.place()) + ": " + e.reason(), e);
        }
    }

    private static byte[] bytes(Path file, long maxBytes) throws IOException {
        Optional<byte[]> read;
        try {
            read = BoundedFile.read(file, maxBytes);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read: " + StoreException.reason(file, e), e);
        }
        if (read.isEmpty()) {
            throw new IOException(file + ": " + BoundedFile.tooLarge(file, maxBytes));
        }
        return read.get();
    }

    static boolean recognises(JsonNode root) {
        return root.isObject() && root.elements().hasNext() && root.elements().next().has(TEXT);
    }

    private static Map<String, String> texts(JsonNode root) {
        Map<String, String> texts = new HashMap<>();
        root.properties().forEach(provider -> {
            String text = provider.getValue().path(TEXT).textValue();
            if (text != null && !text.isBlank()) {
                texts.put(provider.getKey(), text.strip());
            }
        });
        return texts;
    }

    /** What a provider says of itself; empty if it says nothing. */
    public String of(String tool) {
        return texts.getOrDefault(tool, "");
    }
}
