package dev.toolwright.catalog.rank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Words;
import dev.toolwright.catalog.recent.RecentlyUsed;
import dev.toolwright.tool.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes profiles of entries. Thread-safe. */
public final class ProfileReader {

    private static final int MAX_TEXT = 2000;
    private static final int MAX_EXAMPLE = 60;
    private static final int MIN_EXAMPLE = 3;
    private static final int MAX_DEPTH = 6;
    /** Of at most some hundred words each. */
    private static final int PROVIDER_TEXTS = 512;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Stems stems = new Stems();
    private final RecentlyUsed<String, List<String>> providerWords = new RecentlyUsed<>(PROVIDER_TEXTS);

    public Profile read(CatalogEntry entry) {
        Provider provider = entry.tool().provider();
        List<String> name = ofProvider(provider.name());
        Parameters parameters = new Parameters();
        JsonNode schema = schema(entry);
        parameters.read(schema, 0);
        List<String> title = stems.list(entry.title());
        List<String> description = stems.list(cut(entry.tool().description()));
        Set<String> bigrams = new LinkedHashSet<>();
        pairs(name, bigrams);
        pairs(title, bigrams);
        pairs(description, bigrams);
        return new Profile(
                provider.id(),
                provider.category(),
                kept(name),
                kept(title),
                kept(description),
                kept(ofProvider(cut(provider.description()))),
                kept(stems.list(cut(String.join(" ", parameters.names)))),
                kept(stems.list(cut(String.join(" ", parameters.texts)))),
                kept(parameters.examples),
                schema.path("properties").size(),
                schema.path("required").size(),
                phrase(provider.name()),
                phrase(entry.title()),
                kept(bigrams));
    }

    /** What a provider says of itself comes with each of its tools. */
    private List<String> ofProvider(String text) {
        return providerWords.get(text, stems::list);
    }

    /** In the order of the text: {@code Set.copyOf} has another one in each process, and sums would differ in their last bit. */
    private static Set<String> kept(Collection<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** Plain words between blanks, so that one phrase is in another where its words are. */
    static String phrase(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }

    static void pairs(List<String> words, Set<String> pairs) {
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
    }

    private JsonNode schema(CatalogEntry entry) {
        try {
            return mapper.readTree(entry.tool().schema().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the catalogue writes schemas that parse: " + entry.tool().name(), e);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MAX_TEXT));
    }

    /** What a schema says of its parameters, at some depth. */
    private static final class Parameters {

        private final List<String> names = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final Set<String> examples = new LinkedHashSet<>();

        void read(JsonNode schema, int depth) {
            schema.path("properties").properties().forEach(property -> {
                JsonNode parameter = property.getValue();
                names.add(property.getKey());
                texts.add(parameter.path("description").asText());
                example(parameter.path("example_value"));
                example(parameter.path("example"));
                example(parameter.path("default"));
                parameter.path("enum").forEach(this::example);
                if (depth < MAX_DEPTH) {
                    read(parameter, depth + 1);
                    read(parameter.path("items"), depth + 1);
                }
            });
        }

        private void example(JsonNode value) {
            String text = value.asText().strip().toLowerCase(Locale.ROOT);
            if (value.isValueNode() && text.length() >= MIN_EXAMPLE && text.length() <= MAX_EXAMPLE && !value.isBoolean()) {
                examples.add(text);
            }
        }
    }
}
