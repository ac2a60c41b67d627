package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes values for people. */
final class ValueWriter {

    private static final int ITEMS = 10;
    private static final int ROWS = 6;
    private static final int FIELDS = 5;

    private ValueWriter() {}

    /** The words of a field's name: {@code isoWeek} is "ISO week" in lower case, with a capital at the beginning. */
    static String label(String name) {
        String words = Words.ofName(name).stream().map(Word::lower).collect(Collectors.joining(" "));
        return words.isEmpty() ? "Result" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String write(JsonNode value) {
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

    private static String list(JsonNode array) {
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

    private static String row(JsonNode object) {
        List<String> fields = object.properties().stream()
                .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                .limit(FIELDS)
                .map(field -> label(field.getKey()).toLowerCase(Locale.ROOT) + " " + write(field.getValue()))
                .toList();
        return fields.isEmpty() ? object.toString() : String.join(", ", fields);
    }
}
