package dev.toolwright.hub.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Tables as lists of JSON objects, both ways. */
final class CsvJson {

    private static final String JSON_NUMBER = "-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?";

    private CsvJson() {}

    static ApiOperation<ToInput, ToOutput> toJson() {
        return ApiOperation.post("/to-json", "csvToJson", ToInput.class, ToOutput.class, i -> toJson(i.source()))
                .describedAs(
                        "Convert CSV to JSON",
                        "Turns each row into a JSON object by the names in the first line. With infer_types, cells that look like "
                                + "numbers, true or false become such, and empty cells null; else all stay text.")
                .failsWith(422, "The text is not CSV, or a row has more or fewer cells than the first line.");
    }

    static ApiOperation<FromInput, FromOutput> fromJson() {
        return ApiOperation.post("/from-json", "jsonToCsv", FromInput.class, FromOutput.class, i -> fromJson(i.source()))
                .describedAs(
                        "Convert JSON to CSV",
                        "Writes a list of JSON objects as CSV: a column for each name that occurs, in the order of its first "
                                + "occurrence; missing and null values become empty cells, nested ones are written as JSON.")
                .failsWith(422, "An element of the list is no object.");
    }

    private static ToOutput toJson(ToSource source) {
        Table table = Table.parse(source.csv(), source.delimiter());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (List<String> row : table.rows()) {
            ObjectNode object = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                object.set(table.columns().get(i), source.inferTypes() ? typed(row.get(i)) : object.textNode(row.get(i)));
            }
        }
        return new ToOutput(rows, rows.size(), table.columns());
    }

    private static JsonNode typed(String cell) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (cell) {
            case "" -> json.nullNode();
            case "true", "false" -> json.booleanNode(cell.equals("true"));
            case String number when number.matches(JSON_NUMBER) -> json.numberNode(new BigDecimal(number));
            case String text -> json.textNode(text);
        };
    }

    private static FromOutput fromJson(FromSource source) {
        LinkedHashSet<String> columns = new LinkedHashSet<>();
        for (JsonNode row : source.rows()) {
            if (!row.isObject()) {
                throw ApiProblem.unprocessable("Each row must be a JSON object, not " + row.getNodeType().name().toLowerCase(Locale.ROOT) + ".");
            }
            row.fieldNames().forEachRemaining(columns::add);
        }
        List<List<String>> rows = source.rows().stream()
                .map(row -> columns.stream().map(column -> cell(row.path(column))).toList())
                .toList();
        return new FromOutput(new Table(List.copyOf(columns), rows).write(source.delimiter()), List.copyOf(columns));
    }

    private static String cell(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    record ToInput(@Body @Doc("The table.") ToSource source) {}

    record ToSource(
            @Doc(value = "The CSV text; its first line names the columns.", example = "name,age\nAda,36\nGrace,85", maxSize = Table.LONGEST)
                    String csv,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter,
            @Doc(value = "Whether numbers, true, false and empty cells are recognised.", defaultValue = "true") boolean inferTypes) {}

    record ToOutput(
            @Doc(value = "The rows as JSON objects.", example = "[{\"name\":\"Ada\",\"age\":36},{\"name\":\"Grace\",\"age\":85}]") JsonNode rows,
            @Doc(value = "Number of rows.", example = "2") int count,
            @Doc(value = "Names of the columns.", example = "[\"name\",\"age\"]") List<String> columns) {}

    record FromInput(@Body @Doc("The rows.") FromSource source) {}

    record FromSource(
            @Doc(value = "The rows: JSON objects.", example = "[{\"name\":\"Ada\",\"age\":36},{\"name\":\"Grace\"}]", minSize = 1, maxSize = 10_000)
                    List<JsonNode> rows,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter) {}

    record FromOutput(
            @Doc(value = "The CSV text, with the names in the first line.", example = "name,age\nAda,36\nGrace,\n") String csv,
            @Doc(value = "Names of the columns.", example = "[\"name\",\"age\"]") List<String> columns) {}
}
