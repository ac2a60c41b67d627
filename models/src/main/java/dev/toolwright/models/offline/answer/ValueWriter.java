package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes values for people; of the rows of a table, what tells them apart and what is asked for. */
final class ValueWriter {

    private static final int ITEMS = 10;
    private static final int ROWS = 12;
    private static final int FIELDS = 5;

    private static final Set<String> NAMES = Set.of("name", "title", "id", "code", "key", "date", "label", "symbol", "sku", "text", "word", "value");

    private final Set<String> asked;

    /** @param asked stems of the question's words */
    ValueWriter(Set<String> asked) {
        this.asked = asked;
    }

    /** The words of a field's name: {@code isoWeek} is "ISO week" in lower case, with a capital at the beginning. */
    static String label(String name) {
        String words = Words.ofName(name).stream().map(Word::lower).collect(Collectors.joining(" "));
        return words.isEmpty() ? "Result" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String write(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes (true)" : "no (false)";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isArray()) {
            return list(value);
        }
        return value.isObject() ? row(value) : value.asText();
    }

    private String list(JsonNode array) {
        if (array.isEmpty()) {
            return "none";
        }
        boolean rows = array.get(0).isObject();
        int shown = Math.min(array.size(), rows ? ROWS : ITEMS);
        String items = StreamSupport.stream(array.spliterator(), false)
                .limit(shown)
                .map(item -> item.isArray() ? item.toString() : write(item))
                .collect(Collectors.joining(rows ? "; " : ", "));
        return shown < array.size() ? items + " … (" + array.size() + " in all)" : items;
    }

    private String row(JsonNode object) {
        List<Map.Entry<String, JsonNode>> values = object.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .toList();
        List<Map.Entry<String, JsonNode>> telling = values.stream().filter(field -> tells(field.getKey())).toList();
        String fields = (telling.isEmpty() ? values : telling).stream()
                .limit(FIELDS)
                .map(field -> label(field.getKey()).toLowerCase(Locale.ROOT) + " " + write(field.getValue()))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? object.toString() : fields;
    }

    private boolean tells(String name) {
        List<String> stems = Words.ofName(name).stream().map(Word::stem).toList();
        return NAMES.contains(name.toLowerCase(Locale.ROOT)) || stems.stream().anyMatch(asked::contains);
    }
}
