package dev.toolwright.toolmaker.example;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.toolwright.toolmaker.example.ExampleFileException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The objects of a text that is JSON lines, a JSON array, or an object whose {@code examples} are an array. */
final class JsonEntries {

    private static final String ARRAY = "examples";
    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readerFor(JsonNode.class);
    private static final ObjectReader WHOLE = JSON.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonEntries() {}

    /** @param problems gets what is no object */
    static List<JsonEntry> read(String text, List<Problem> problems) {
        return isOneDocument(text) ? document(text, problems) : lines(text, problems);
    }

    /** A first line that is an object of its own begins JSON lines, unless it holds all examples. */
    private static boolean isOneDocument(String text) {
        if (text.stripLeading().startsWith("[")) {
            return true;
        }
        try {
            JsonNode first = WHOLE.readTree(text.lines().filter(line -> !line.isBlank()).findFirst().orElse("{}"));
            return first.path(ARRAY).isArray();
        } catch (JsonProcessingException noObjectOfItsOwn) {
            return isJson(text);
        }
    }

    private static boolean isJson(String text) {
        try {
            return WHOLE.readTree(text).path(ARRAY).isArray();
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }

    private static List<JsonEntry> lines(String text, List<Problem> problems) {
        List<JsonEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    add(WHOLE.readTree(line), number, entries, problems);
                } catch (JsonProcessingException malformed) {
                    problems.add(new Problem(number, "it is no JSON: " + reason(malformed)));
                }
            }
        }
        return entries;
    }

    /** Token by token, for the sake of line numbers. */
    private static List<JsonEntry> document(String text, List<Problem> problems) {
        List<JsonEntry> entries = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            toArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                add(JSON.readTree(parser), line, entries, problems);
            }
        } catch (JsonProcessingException malformed) {
            problems.add(new Problem(malformed.getLocation().getLineNr(), "it is no JSON: " + reason(malformed)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can't be read", impossible);
        }
        return entries;
    }

    private static void toArray(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(ARRAY);
            if (parser.nextToken() == JsonToken.START_ARRAY && found) {
                return;
            }
            parser.skipChildren();
        }
    }

    private static void add(JsonNode node, int line, List<JsonEntry> entries, List<Problem> problems) {
        if (node.isObject()) {
            entries.add(new JsonEntry(node, line));
        } else {
            problems.add(new Problem(line, "it is JSON, but no object"));
        }
    }

    /** Without Jackson's note on where an unclosed part began, which is mostly about Jackson. */
    private static String reason(JsonProcessingException malformed) {
        return malformed.getOriginalMessage().replaceFirst("(?s): expected close marker .*", "");
    }
}
