package dev.toolwright.catalog.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.change.Difference.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Walks two JSON trees side by side. Used once, by one thread. */
final class JsonDifferences {

    private final Part part;
    private final List<Difference> found = new ArrayList<>();

    private JsonDifferences(Part part) {
        this.part = part;
    }

    /** In the order of the newer tree, what went after what stayed. */
    static List<Difference> between(Part part, JsonNode before, JsonNode after) {
        JsonDifferences differences = new JsonDifferences(part);
        differences.compare("", before, after);
        return differences.found;
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareMembers(pointer, before, after);
        } else if (isSet(before) && isSet(after)) {
            compareSets(pointer, before, after);
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else {
            found.add(new Difference(part, pointer, text(before), text(after)));
        }
    }

    private void compareMembers(String pointer, JsonNode before, JsonNode after) {
        SequencedSet<String> names = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name)));
    }

    private void compareSets(String pointer, JsonNode before, JsonNode after) {
        Optional<String> gone = without(before, after);
        Optional<String> come = without(after, before);
        if (gone.isPresent() || come.isPresent()) {
            found.add(new Difference(part, pointer, gone, come));
        }
    }

    /** Lists of words or numbers in a schema ({@code required}, {@code enum}, {@code type}) are sets. */
    private static boolean isSet(JsonNode node) {
        if (!node.isArray()) {
            return false;
        }
        for (JsonNode element : node) {
            if (element.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> without(JsonNode elements, JsonNode others) {
        SequencedSet<JsonNode> rest = new LinkedHashSet<>();
        elements.forEach(rest::add);
        others.forEach(rest::remove);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        rest.forEach(list::add);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.toString());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
    }
}
