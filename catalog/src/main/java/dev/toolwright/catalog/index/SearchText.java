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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;

/**
 * What a tool is found by. One field holds all words, its parts repeated by weight: the provider's name and the operation's
 * three times, the description twice, and once the provider's description, the category, and names and descriptions of the
 * parameters. A word counts once a part, however often the part says it. So was it measured best for BM25 with one field. What
 * is in another language than English has its words in the field of that language too.
 */
public final class SearchText {

    private static final String PROVIDER_NAME = "provider's name";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final Map<String, Integer> TIMES = Map.of(PROVIDER_NAME, 3, NAME, 3, DESCRIPTION, 2);
    private static final int MAX_EMBEDDED = 500;
    private static final JsonFactory JSON = new JsonFactory();

    private SearchText() {}

    static List<TextField> of(CatalogEntry entry) {
        Map<String, String> parts = parts(entry);
        List<TextField> fields = new ArrayList<>();
        add(fields, Fields.TEXT, parts);
        Language.of(String.join("\n", parts.values())).forEach(language -> add(fields, language.field(), parts));
        return fields;
    }

    /** All texts of a tool, by what they are, in words for people. */
    public static SequencedMap<String, String> parts(CatalogEntry entry) {
        Provider provider = entry.tool().provider();
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put(PROVIDER_NAME, provider.name());
        parts.put(NAME, entry.title());
        parts.put(DESCRIPTION, entry.tool().description());
        parts.put("provider's description", provider.description());
        parts.put("category", provider.category());
        parts.put("parameters", parameters(entry.tool().schema()));
        return parts;
    }

    private static void add(List<TextField> fields, String field, Map<String, String> parts) {
        parts.forEach((part, text) -> {
            for (int i = 0; i < TIMES.getOrDefault(part, 1) && !text.isBlank(); i++) {
                fields.add(new TextField(field, text, Store.NO));
            }
        });
    }

    /** The short text that stands for a tool as a vector: {@code provider: operation. description}. */
    public static String embedded(CatalogEntry entry) {
        String text = entry.tool().provider().name() + ": " + entry.title() + ". " + entry.tool().description();
        return text.substring(0, Math.min(text.length(), MAX_EMBEDDED));
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
