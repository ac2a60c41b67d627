package dev.toolwright.toolmaker.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads messages out of JSON. */
final class Turns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Turns() {}

    static List<Turn> parse(String text, String source) {
        JsonNode messages = messages(text, source);
        if (!messages.isArray() || messages.isEmpty()) {
            throw new TranscriptException(source, "there are no messages in it");
        }
        List<Turn> turns = new ArrayList<>();
        for (JsonNode message : messages) {
            String role = message.path("role").asText().toLowerCase(Locale.ROOT);
            if (role.isEmpty()) {
                throw new TranscriptException(source, "message " + (turns.size() + 1) + " has no role");
            }
            turns.add(new Turn(role, content(message.path("content"))));
        }
        return turns;
    }

    private static JsonNode messages(String text, String source) {
        try {
            JsonNode document = JSON.readTree(text);
            return document.isObject() ? document.path("messages") : document;
        } catch (JsonProcessingException malformed) {
            throw new TranscriptException(source, "it is no JSON (line " + malformed.getLocation().getLineNr() + ")");
        }
    }

    /** A text, or parts of which some are text. */
    private static String content(JsonNode content) {
        return content.isArray()
                ? content.valueStream().map(part -> part.path("text").asText()).collect(Collectors.joining())
                : content.isTextual() ? content.textValue() : "";
    }
}
