package dev.toolwright.toolmaker.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.toolmaker.value.PythonValue;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Entry;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schema that all of some observed values suit, and values like them. */
final class ValueSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueSchema() {}

    static ObjectNode of(List<PythonValue> values) {
        return of(values, Set.of());
    }

    /** @param more types that are allowed besides those observed */
    static ObjectNode of(List<PythonValue> values, Set<String> more) {
        Set<String> types = new TreeSet<>(more);
        values.forEach(value -> types.add(type(value)));
        if (types.contains("number")) {
            types.remove("integer");
        }
        ObjectNode schema = JSON.objectNode();
        if (types.size() == 1) {
            schema.put("type", types.iterator().next());
        } else if (!types.isEmpty()) {
            ArrayNode array = schema.putArray("type");
            types.forEach(array::add);
        }
        List<PythonValue> items = values.stream().filter(Items.class::isInstance).flatMap(value -> ((Items) value).items().stream()).toList();
        if (types.contains("array")) {
            schema.set("items", of(items));
        }
        List<Dict> dicts = values.stream().filter(Dict.class::isInstance).map(Dict.class::cast).toList();
        if (!dicts.isEmpty()) {
            addMembers(schema, dicts);
        }
        return schema;
    }

    /** Dicts with the same keys and values of different types are records; all others map names to values. */
    private static void addMembers(ObjectNode schema, List<Dict> dicts) {
        Map<String, List<PythonValue>> members = new LinkedHashMap<>();
        dicts.forEach(dict -> dict.entries().forEach(entry -> members.computeIfAbsent(name(entry), _ -> new ArrayList<>()).add(entry.value())));
        List<PythonValue> all = members.values().stream().flatMap(List::stream).toList();
        boolean sameKeys = members.values().stream().allMatch(values -> values.size() == dicts.size());
        boolean sameTypes = all.stream().map(ValueSchema::type).distinct().count() <= 1;
        if (!sameKeys || sameTypes && dicts.size() < members.size() * 2) {
            schema.set("additionalProperties", of(all));
            return;
        }
        ObjectNode properties = schema.putObject("properties");
        members.forEach((name, values) -> properties.set(name, of(values)));
        ArrayNode required = schema.putArray("required");
        members.keySet().forEach(required::add);
    }

    private static String name(Entry entry) {
        return entry.key() instanceof PythonValue.Text text ? text.value() : entry.key().literal();
    }

    private static String type(PythonValue value) {
        return switch (value) {
            case PythonValue.None _ -> "null";
            case PythonValue.Bool _ -> "boolean";
            case PythonValue.Whole _ -> "integer";
            case PythonValue.Real _ -> "number";
            case PythonValue.Text _ -> "string";
            case Items _ -> "array";
            case Dict _ -> "object";
        };
    }
}
