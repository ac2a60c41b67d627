package dev.toolwright.toolmaker.schema;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** JSON types that a parameter's type hint names; hints that say something else are passed over. */
final class Annotations {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("str", "string"),
            Map.entry("int", "integer"),
            Map.entry("float", "number"),
            Map.entry("bool", "boolean"),
            Map.entry("None", "null"),
            Map.entry("list", "array"),
            Map.entry("List", "array"),
            Map.entry("tuple", "array"),
            Map.entry("Tuple", "array"),
            Map.entry("Sequence", "array"),
            Map.entry("Iterable", "array"),
            Map.entry("set", "array"),
            Map.entry("Set", "array"),
            Map.entry("dict", "object"),
            Map.entry("Dict", "object"),
            Map.entry("Mapping", "object"));
    private static final Pattern INSIDE = Pattern.compile("\\[[^\\[\\]]*]");

    private Annotations() {}

    /** Of {@code Optional[List[int]]}: array and null. Empty if there is no hint, or one of several that is not known. */
    static Set<String> types(String annotation) {
        String text = annotation.replace("typing.", "").replace("\"", "").replace("'", "").replace(" ", "");
        Set<String> types = new TreeSet<>();
        if (text.startsWith("Optional[") && text.endsWith("]")) {
            types.add("null");
            text = text.substring("Optional[".length(), text.length() - 1);
        } else if (text.startsWith("Union[") && text.endsWith("]")) {
            text = bare(text.substring("Union[".length(), text.length() - 1)).replace(',', '|');
        }
        for (String each : bare(text).split("\\|")) {
            String type = TYPES.get(each);
            if (type == null) {
                return Set.of();
            }
            types.add(type);
        }
        return types;
    }

    private static String bare(String text) {
        String before = "";
        String now = text;
        while (!now.equals(before)) {
            before = now;
            now = INSIDE.matcher(now).replaceAll("");
        }
        return now;
    }
}
