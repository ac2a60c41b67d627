package dev.toolwright.gateway.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.http.Content;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A body as JSON: as text where it is text, else in base 64. */
final class BodyJson {

    private BodyJson() {}

    static String write(String digest, Content content) {
        ObjectNode out = CanonicalJson.object().put("sha256", digest);
        text(content).ifPresentOrElse(
                text -> out.put("text", text),
                () -> out.put("base64", Base64.getEncoder().encodeToString(content.bytes())));
        return out.toString();
    }

    /** The text that the bytes are in UTF-8, if they are. */
    static Optional<String> text(Content content) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.bytes())).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    static Content read(JsonNode line) {
        return line.has("text")
                ? Content.utf8(line.path("text").asText())
                : Content.of(Base64.getDecoder().decode(line.path("base64").asText()));
    }
}
