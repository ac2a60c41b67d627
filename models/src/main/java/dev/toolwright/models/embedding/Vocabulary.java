package dev.toolwright.models.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the vocabulary out of a {@code tokenizer.json}: the object {@code model.vocab}, token to number. */
final class Vocabulary {

    private static final int EXPECTED_TOKENS = 30_522;

    private Vocabulary() {}

    static Map<String, Integer> read(InputStream tokenizer) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(tokenizer)) {
            enter(json, "model");
            enter(json, "vocab");
            Map<String, Integer> tokens = HashMap.newHashMap(EXPECTED_TOKENS);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String token = json.currentName();
                tokens.put(token, json.nextIntValue(-1));
            }
            return tokens;
        }
    }

    /** Steps into the object of this name, past whatever stands before it on its level. */
    private static void enter(JsonParser json, String name) throws IOException {
        if (json.currentToken() == null) {
            json.nextToken();
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = json.currentName().equals(name);
            json.nextToken();
            if (found) {
                return;
            }
            json.skipChildren();
        }
        throw new IOException("the vocabulary of the embedding model has no object '" + name + "'");
    }
}
