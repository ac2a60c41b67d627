package dev.toolwright.toolmaker.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.toolmaker.value.PythonValue.Bool;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Entry;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import dev.toolwright.toolmaker.value.PythonValue.Kind;
import dev.toolwright.toolmaker.value.PythonValue.None;
import dev.toolwright.toolmaker.value.PythonValue.Real;
import dev.toolwright.toolmaker.value.PythonValue.Text;
import dev.toolwright.toolmaker.value.PythonValue.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values to JSON, and back from the form that tells tuples from lists. */
final class PythonJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PythonJson() {}

    static JsonNode of(PythonValue value) {
        return switch (value) {
            case None _ -> NODES.nullNode();
            case Bool bool -> NODES.booleanNode(bool.value());
            case Whole whole -> NODES.numberNode(whole.value());
            case Real real -> NODES.numberNode(real.value());
            case Text text -> NODES.textNode(text.value());
            case Items items -> {
                ArrayNode array = NODES.arrayNode();
                items.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Dict dict -> {
                ObjectNode object = NODES.objectNode();
                dict.entries().forEach(entry -> object.set(key(entry.key()), of(entry.value())));
                yield object;
            }
        };
    }

    private static String key(PythonValue key) {
        return key instanceof Text text ? text.value() : of(key).toString();
    }

    static PythonValue parse(JsonNode typed) {
        return switch (typed.getNodeType()) {
            case NULL -> new None();
            case BOOLEAN -> new Bool(typed.booleanValue());
            case NUMBER -> typed.isIntegralNumber() ? new Whole(typed.bigIntegerValue()) : new Real(typed.doubleValue());
            case STRING -> new Text(typed.textValue());
            case OBJECT -> container(typed);
            case ARRAY, BINARY, MISSING, POJO -> throw forged();
        };
    }

    private static PythonValue container(JsonNode typed) {
        if (typed.size() != 1) {
            throw forged();
        }
        Map.Entry<String, JsonNode> only = typed.properties().iterator().next();
        if (!only.getValue().isArray()) {
            throw forged();
        }
        return switch (only.getKey()) {
            case "dict" -> new Dict(entries(only.getValue()));
            case "list", "tuple", "set" -> new Items(Kind.valueOf(only.getKey().toUpperCase(Locale.ROOT)), items(only.getValue()));
            default -> throw forged();
        };
    }

    private static List<PythonValue> items(JsonNode array) {
        List<PythonValue> items = new ArrayList<>();
        array.forEach(item -> items.add(parse(item)));
        return items;
    }

    private static List<Entry> entries(JsonNode array) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode pair : array) {
            if (pair.size() != 2 || !pair.path(0).isValueNode()) {
                throw forged();
            }
            entries.add(new Entry(parse(pair.get(0)), parse(pair.get(1))));
        }
        return entries;
    }

    private static IllegalArgumentException forged() {
        return new IllegalArgumentException("made code wrote a value in a form that nobody reads");
    }
}
