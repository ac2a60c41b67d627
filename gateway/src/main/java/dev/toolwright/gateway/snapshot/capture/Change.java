package dev.toolwright.gateway.snapshot.capture;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields of an answer differ from another's: {@code /items/*}{@code /price}, with a star for any place in a list,
 * {@code /} for an answer as a whole, {@code status} for its kind. Spelling of numbers and order of names make no difference.
 */
public final class Change {

    /** The kind of answer. */
    public static final String STATUS = "status";

    private static final String WHOLE = "/";

    private Change() {}

    /** @return sorted; empty if both say the same */
    public static Set<String> between(Capture one, Capture other) {
        Set<String> fields = new TreeSet<>();
        if (one.status() != other.status()) {
            fields.add(STATUS);
        }
        if (!one.answer().equals(other.answer())) {
            Optional<JsonNode> before = CanonicalJson.parse(one.answer());
            Optional<JsonNode> after = CanonicalJson.parse(other.answer());
            if (before.isPresent() && after.isPresent()) {
                compare("", before.get(), after.get(), fields);
            } else {
                fields.add(WHOLE);
            }
        }
        return fields;
    }

    private static void compare(String at, JsonNode before, JsonNode after, Set<String> fields) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(at + "/" + escaped(name), before.path(name), after.path(name), fields));
        } else if (before.isArray() && after.isArray()) {
            if (before.size() != after.size()) {
                fields.add(at.isEmpty() ? WHOLE : at);
            }
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                compare(at + "/*", before.get(i), after.get(i), fields);
            }
        } else if (!same(before, after)) {
            fields.add(at.isEmpty() ? WHOLE : at);
        }
    }

    private static boolean same(JsonNode before, JsonNode after) {
        return before.isNumber() && after.isNumber()
                ? before.decimalValue().compareTo(after.decimalValue()) == 0
                : before.equals(after);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
