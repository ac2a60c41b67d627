package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts values out of a JSON text as they stand there: spaces, order of fields and spelling of numbers included. */
final class RawJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RawJson() {}

    /**
     * @param json well-formed
     * @param field name of the wanted fields
     * @param pointer what their JSON pointers look like
     * @return the text of each, by pointer; a JSON string without its quotes
     */
    static Map<String, String> cut(String json, String field, Pattern pointer) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals(field)) {
                    String at = parser.getParsingContext().pathAsPointer().toString();
                    parser.nextToken();
                    if (pointer.matcher(at).matches()) {
                        values.put(at, value(json, parser));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private static String value(String json, JsonParser parser) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            return parser.getText();
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return json.substring(start, (int) parser.currentLocation().getCharOffset());
    }
}
