package dev.toolwright.toolmaker.value;

import dev.toolwright.json.PythonText;
import dev.toolwright.toolmaker.value.PythonValue.Bool;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import dev.toolwright.toolmaker.value.PythonValue.None;
import dev.toolwright.toolmaker.value.PythonValue.Real;
import dev.toolwright.toolmaker.value.PythonValue.Text;
import dev.toolwright.toolmaker.value.PythonValue.Whole;
import java.util.stream.Collectors;

/** Values as Python source. */
final class PythonLiteral {

    private PythonLiteral() {}

    static String of(PythonValue value) {
        return switch (value) {
            case None _ -> "None";
            case Bool bool -> bool.value() ? "True" : "False";
            case Whole whole -> whole.value().toString();
            case Real real -> PythonText.number(real.value());
            case Text text -> quote(text.value());
            case Items items -> items(items);
            case Dict dict -> dict.entries().stream()
                    .map(entry -> of(entry.key()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String items(Items items) {
        String inside = items.items().stream().map(PythonLiteral::of).collect(Collectors.joining(", "));
        return switch (items.kind()) {
            case LIST -> "[" + inside + "]";
            case TUPLE -> "(" + inside + (items.items().size() == 1 ? ",)" : ")");
            case SET -> inside.isEmpty() ? "set()" : "{" + inside + "}";
        };
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(point, quoted);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(int point, StringBuilder quoted) {
        if (point >= ' ' && point <= '~') {
            quoted.append((char) point);
        } else {
            quoted.append(Character.isBmpCodePoint(point) ? String.format("\\u%04x", point) : String.format("\\U%08x", point));
        }
    }
}
