package dev.toolwright.models.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The first line of a recording.
 *
 * @param model whose replies were to be recorded
 * @param date when it was begun
 * @param label what it is for, in its maker's words
 */
record Header(String model, Instant date, String label) {

    private static final String FORMAT = "toolwright-recording";
    private static final int VERSION = 1;

    String write() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("model", model)
                .put("date", date.toString())
                .put("label", label)
                .toString();
    }

    /** @throws IllegalArgumentException in one line, if this is no recording, or one of another version */
    static Header read(String line, Path file) {
        try {
            JsonNode node = JsonMapper.builder().build().readTree(line);
            if (node.path("format").asText().equals(FORMAT)
                    && node.path("version").asInt() == VERSION) {
                return new Header(
                        node.path("model").asText(),
                        Instant.parse(node.path("date").asText()),
                        node.path("label").asText());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is no recording of model replies", e);
        }
        throw new IllegalArgumentException(file + " is no recording of model replies of version " + VERSION);
    }
}
