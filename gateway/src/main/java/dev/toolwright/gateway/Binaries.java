package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.http.Content;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What APIs answered that is no text: kept in memory, those used last, under handles that a model can pass on where an API
 * wants a file. Handles come from the bytes, so that equal answers have equal ones and none can be guessed. Thread-safe.
 */
final class Binaries {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int HANDLE_BYTES = 8;
    private static final Pattern HANDLE = Pattern.compile("bytes-[0-9a-f]{16}");

    private final Cache<String, Content> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String _, Content content) -> Math.max(1, content.size()))
            .build();

    String keep(Content content) {
        String handle = "bytes-" + HexFormat.of().formatHex(sha256(content), 0, HANDLE_BYTES);
        kept.put(handle, content);
        return handle;
    }

    /** The same arguments with the bytes, as data URIs, in the place of their handles. */
    JsonNode resolve(JsonNode arguments) {
        return switch (arguments) {
            case ObjectNode object -> {
                ObjectNode resolved = Json.object();
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    resolved.set(member.getKey(), resolve(member.getValue()));
                }
                yield resolved;
            }
            case ArrayNode array -> {
                ArrayNode resolved = Json.object().arrayNode(array.size());
                array.forEach(element -> resolved.add(resolve(element)));
                yield resolved;
            }
            case TextNode text -> find(text.textValue()).<JsonNode>map(TextNode::valueOf).orElse(text);
            default -> arguments;
        };
    }

    private Optional<String> find(String text) {
        return HANDLE.matcher(text).matches()
                ? Optional.ofNullable(kept.getIfPresent(text))
                        .map(content -> "data:application/octet-stream;base64,"
                                + Base64.getEncoder().encodeToString(content.bytes()))
                : Optional.empty();
    }

    private static byte[] sha256(Content content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.bytes());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
