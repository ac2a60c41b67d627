package dev.toolwright.toolmaker.induce.write;

import dev.toolwright.toolmaker.induce.locate.Reading;
import dev.toolwright.toolmaker.induce.locate.Spot;
import dev.toolwright.toolmaker.induce.shape.Shape;
import dev.toolwright.toolmaker.induce.shape.Shape.Constant;
import dev.toolwright.toolmaker.induce.shape.Shape.Container;
import dev.toolwright.toolmaker.induce.shape.Shape.Fixed;
import dev.toolwright.toolmaker.induce.shape.Shape.Leaf;
import dev.toolwright.toolmaker.induce.shape.Shape.Rows;
import dev.toolwright.toolmaker.induce.template.SlotPattern;
import dev.toolwright.toolmaker.induce.template.Template;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes {@code parse} as a Python module that people can read. */
public final class ParseWriter {

    private final Template template;
    private final List<Spot> spots;
    private final String tail;

    /** @param tail a regular expression for what follows the template, options say; may be empty */
    public ParseWriter(Template template, List<Spot> spots, String tail) {
        this.template = template;
        this.spots = List.copyOf(spots);
        this.tail = tail;
    }

    /** The module. */
    public String module(Map<String, Shape> parameters) {
        StringBuilder text = new StringBuilder("import re\n\nQUESTION = re.compile(\n");
        template.parts().forEach(part -> text.append("    r\"").append(part).append("\"\n"));
        if (!tail.isEmpty()) {
            text.append("    r\"").append(tail).append("\"\n");
        }
        text.append(")\n");
        rowExpressions().forEach(line -> text.append(line).append('\n'));
        if (spots.stream().flatMap(spot -> spot.readings().stream()).anyMatch(Reading.Counted.class::isInstance)) {
            text.append(Reading.Counted.definition());
        }
        text.append("\n\ndef parse(question):\n    found = QUESTION.fullmatch(question.strip())\n");
        text.append("    if found is None:\n        return None\n");
        rows().forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("    return {\n");
        parameters.forEach((name, shape) -> text.append("        ")
                .append(new PythonValue.Text(name).literal())
                .append(": ")
                .append(expression(shape))
                .append(",\n"));
        return text.append("    }\n").toString();
    }

    private List<String> rowExpressions() {
        return IntStream.range(0, spots.size())
                .filter(slot -> spots.get(slot).rows() && template.slot(slot).link().isEmpty())
                .mapToObj(slot -> "ROW" + (slot + 1) + " = re.compile(r\"" + template.slot(slot).row() + "\")")
                .toList();
    }

    private List<String> rows() {
        List<String> lines = new ArrayList<>();
        for (int slot = 0; slot < spots.size(); slot++) {
            if (spots.get(slot).rows()) {
                lines.add("rows" + (slot + 1) + " = " + finding(slot));
            }
        }
        return lines;
    }

    private String finding(int slot) {
        SlotPattern pattern = template.slot(slot);
        String text = "found[\"slot" + (slot + 1) + "\"]";
        if (pattern.link().isEmpty()) {
            return "ROW" + (slot + 1) + ".findall(" + text + ")";
        }
        String row = "r\"" + pattern.row().replace(SlotPattern.LINK, "\" + re.escape(found[\"" + pattern.link() + "\"]) + r\"") + "\"";
        return "re.findall(" + row + ", " + text + ")";
    }

    private String expression(Shape shape) {
        return switch (shape) {
            case Constant constant -> constant.value().literal();
            case Leaf leaf -> read(leaf);
            case Fixed fixed -> fixed(fixed);
            case Rows rows -> comprehension(rows);
        };
    }

    private String fixed(Fixed fixed) {
        List<String> parts = fixed.parts().stream().map(this::expression).toList();
        if (fixed.container() == Container.DICT) {
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> fixed.keys().get(i).literal() + ": " + parts.get(i))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        String inside = String.join(", ", parts);
        return fixed.container() == Container.TUPLE ? "(" + inside + (parts.size() == 1 ? ",)" : ")") : "[" + inside + "]";
    }

    private String comprehension(Rows rows) {
        List<Integer> columns = new ArrayList<>();
        rows.element().forEach(element -> collect(element, columns));
        int slot = slotOf(columns.getFirst());
        String names = spots.get(slot).columns().stream()
                .map(column -> columns.contains(column.number()) ? variable(column.number()) : "_")
                .collect(Collectors.joining(", "));
        String each = rows.element().stream().map(this::expression).collect(Collectors.joining(": "));
        String inside = each + " for " + names + " in rows" + (slot + 1);
        return switch (rows.container()) {
            case LIST -> "[" + inside + "]";
            case TUPLE -> "tuple(" + inside + ")";
            case SET, DICT -> "{" + inside + "}";
        };
    }

    private String read(Leaf leaf) {
        int slot = slotOf(leaf.column());
        Spot spot = spots.get(slot);
        String text = spot.rows() ? variable(leaf.column()) : "found[\"slot" + (slot + 1) + "\"]";
        int at = IntStream.range(0, spot.columns().size())
                .filter(i -> spot.columns().get(i).number() == leaf.column())
                .findFirst()
                .orElseThrow();
        return spot.readings().get(at).python(text);
    }

    private int slotOf(int column) {
        return IntStream.range(0, spots.size())
                .filter(slot -> spots.get(slot).columns().stream().anyMatch(each -> each.number() == column))
                .findFirst()
                .orElseThrow();
    }

    private static String variable(int column) {
        return "value" + (column + 1);
    }

    private static void collect(Shape shape, List<Integer> columns) {
        switch (shape) {
            case Leaf leaf -> columns.add(leaf.column());
            case Fixed fixed -> fixed.parts().forEach(part -> collect(part, columns));
            case Rows rows -> rows.element().forEach(part -> collect(part, columns));
            case Constant _ -> {}
        }
    }
}
