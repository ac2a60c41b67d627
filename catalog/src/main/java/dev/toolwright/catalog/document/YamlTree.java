package dev.toolwright.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as a JSON tree, by YAML 1.2's core rules: {@code no} and {@code 2024-01-01} are texts. An anchored part becomes one
 * shared node however often it is named, so that nested anchors cost no memory.
 */
final class YamlTree {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<Object, JsonNode> done = new IdentityHashMap<>();
    private final Map<Object, Boolean> open = new IdentityHashMap<>();

    private YamlTree() {}

    static JsonNode read(String text) throws DocumentException {
        try {
            return new YamlTree().convert(loader(text.length()).load(text));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String place = mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
            throw new DocumentException(place, "is neither JSON nor valid YAML: " + oneLine(e.getProblem()));
        } catch (YAMLException e) {
            throw new DocumentException("", "is neither JSON nor valid YAML: " + oneLine(e.getMessage()));
        }
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.replaceAll("\\s+", " ");
    }

    private static Yaml loader(int length) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(length + 1);
        options.setNestingDepthLimit(200);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new ScalarKeys(options), new Representer(unused), unused, options, new CoreResolver());
    }

    private JsonNode convert(@Nullable Object value) throws DocumentException {
        return switch (value) {
            case null -> nodes.nullNode();
            case Map<?, ?> map -> shared(map, () -> object(map));
            case List<?> list -> shared(list, () -> array(list));
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer number -> nodes.numberNode(number);
            case Long number -> nodes.numberNode(number);
            case BigInteger number -> nodes.numberNode(number);
            case Double number when Double.isFinite(number) -> nodes.numberNode(BigDecimal.valueOf(number));
            default -> nodes.textNode(value.toString());
        };
    }

    private JsonNode shared(Object source, Conversion conversion) throws DocumentException {
        JsonNode known = done.get(source);
        if (known != null) {
            return known;
        }
        if (open.put(source, true) != null) {
            throw new DocumentException("", "has an anchor that contains itself");
        }
        JsonNode node = conversion.run();
        open.remove(source);
        done.put(source, node);
        return node;
    }

    private ObjectNode object(Map<?, ?> map) throws DocumentException {
        ObjectNode object = nodes.objectNode();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            object.set(String.valueOf(entry.getKey()), convert(entry.getValue()));
        }
        return object;
    }

    private ArrayNode array(List<?> list) throws DocumentException {
        ArrayNode array = nodes.arrayNode(list.size());
        for (Object element : list) {
            array.add(convert(element));
        }
        return array;
    }

    private interface Conversion {
        JsonNode run() throws DocumentException;
    }

    /** JSON has no other keys; and one key made of nested anchors would be hashed and written out in full. */
    private static final class ScalarKeys extends SafeConstructor {

        ScalarKeys(LoaderOptions options) {
            super(options);
        }

        @Override
        protected void constructMapping2ndStep(MappingNode node, Map<Object, Object> mapping) {
            for (NodeTuple entry : node.getValue()) {
                if (!(entry.getKeyNode() instanceof ScalarNode)) {
                    throw new ParserException(null, null, "a key that is no scalar", entry.getKeyNode().getStartMark());
                }
            }
            super.constructMapping2ndStep(node, mapping);
        }
    }

    private static final class CoreResolver extends Resolver {

        private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");

        /** Longer ones are not numbers that anybody counts with, and dear to read. */
        private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,999})");

        private static final Pattern DECIMAL = Pattern.compile(
                "[-+]?(\\.[0-9]{1,999}|[0-9]{1,999}\\.[0-9]{0,999}|[0-9]{1,999}(?=[eE]))([eE][-+]?[0-9]{1,9})?");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUTH, "tTfF");
            addImplicitResolver(Tag.INT, WHOLE, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-+.0123456789");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
