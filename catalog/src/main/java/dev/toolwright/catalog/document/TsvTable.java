package dev.toolwright.catalog.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of tab-separated values with a line of names, as an array of objects. A cell may be in quotes, doubled within it, as
 * programs for tables write them; one that holds a JSON object is that object.
 */
final class TsvTable {

    private static final Pattern NAMES = Pattern.compile("\\w+(\\t\\w+)+\\r?\\n");

    private final String text;
    private final ObjectMapper json;
    private int at;

    private TsvTable(String text, ObjectMapper json) {
        this.text = text;
        this.json = json;
    }

    static boolean recognises(String text) {
        return NAMES.matcher(text).lookingAt();
    }

    static JsonNode read(String text, ObjectMapper json) {
        TsvTable table = new TsvTable(text, json);
        List<String> names = table.row();
        ArrayNode rows = json.createArrayNode();
        while (table.at < text.length()) {
            List<String> cells = table.row();
            ObjectNode row = rows.addObject();
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                row.set(names.get(i), table.value(cells.get(i)));
            }
        }
        return rows;
    }

    private JsonNode value(String cell) {
        if (cell.startsWith("{")) {
            try {
                return json.readTree(cell);
            } catch (JsonProcessingException noJson) {
                return json.getNodeFactory().textNode(cell);
            }
        }
        return json.getNodeFactory().textNode(cell);
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (take('\t'));
        take('\r');
        take('\n');
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
            } else if (text.startsWith("\"", at)) {
                cell.append('"');
                at++;
            } else {
                return cell.append(plain()).toString();
            }
        }
        return cell.toString();
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
