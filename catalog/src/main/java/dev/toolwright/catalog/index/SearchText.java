package dev.toolwright.catalog.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;

/**
 * What a tool is found by. One field holds all words, its parts repeated by weight: the provider's name and the operation's
 * three times, the description twice, and once the provider's description, the category, and names and descriptions of the
 * parameters. So was it measured best for BM25 with one field.
 */
public final class SearchText {

    private static final int NAMES = 3;
    private static final int DESCRIPTION = 2;
    private static final int MAX_EMBEDDED = 500;
    private static final JsonFactory JSON = new JsonFactory();

    private SearchText() {}

    static List<TextField> of(CatalogEntry entry) {
        Provider provider = entry.tool().provider();
        List<TextField> fields = new ArrayList<>();
        add(fields, provider.name(), NAMES);
        add(fields, entry.title(), NAMES);
        add(fields, entry.tool().description(), DESCRIPTION);
        add(fields, provider.description(), 1);
        add(fields, provider.category(), 1);
        add(fields, parameters(entry.tool().schema()), 1);
        return fields;
    }

    /** The short text that stands for a tool as a vector: {@code provider: operation. description}. */
    public static String embedded(CatalogEntry entry) {
        String text = entry.tool().provider().name() + ": " + entry.title() + ". " + entry.tool().description();
        return text.substring(0, Math.min(text.length(), MAX_EMBEDDED));
    }

    private static void add(List<TextField> fields, String text, int times) {
        for (int i = 0; i < times && !text.isBlank(); i++) {
            fields.add(new TextField(Fields.TEXT, text, Store.NO));
        }
    }

    /** All names and descriptions of a schema, at any depth, as one text. */
    private static String parameters(JsonText schema) {
        StringBuilder words = new StringBuilder();
        try (JsonParser parser = JSON.createParser(schema.text())) {
            List<String> open = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    open.add(parser.currentName() == null ? "" : parser.currentName());
                } else if (token.isStructEnd()) {
                    open.removeLast();
                } else if (token == JsonToken.FIELD_NAME && !open.isEmpty() && open.getLast().equals("properties")) {
                    words.append(parser.currentName()).append(' ');
                } else if (token == JsonToken.VALUE_STRING && "description".equals(parser.currentName())) {
                    words.append(parser.getText()).append(' ');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue writes schemas that parse", e);
        }
        return words.toString();
    }
}
