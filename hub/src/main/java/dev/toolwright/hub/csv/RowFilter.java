package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Rows that fulfil conditions. */
final class RowFilter {

    private RowFilter() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/filter", "filterCsvRows", Input.class, Output.class, i -> filter(i.question()))
                .describedAs(
                        "Filter the rows of a CSV table by conditions on columns",
                        "Keeps the rows that fulfil all conditions. equals, not_equals and contains compare text; greater, less, "
                                + "at_least and at_most compare numbers, and a cell that is no number fulfils none of them.")
                .failsWith(404, "A condition names a column that does not exist.")
                .failsWith(422, "The text is not CSV, or a number is expected in a condition.");
    }

    private static Output filter(Question question) {
        Table table = Table.parse(question.csv(), question.delimiter());
        List<List<String>> kept = table.rows();
        for (Condition condition : question.conditions()) {
            int column = table.column(condition.column());
            Predicate<String> test = test(condition);
            kept = kept.stream().filter(row -> test.test(row.get(column))).toList();
        }
        return new Output(table.withRows(kept).write(question.delimiter()), kept.size(), table.rows().size());
    }

    private static Predicate<String> test(Condition condition) {
        String value = condition.value();
        return switch (condition.is()) {
            case EQUALS -> value::equals;
            case NOT_EQUALS -> cell -> !cell.equals(value);
            case CONTAINS -> cell -> cell.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
            case GREATER -> comparing(value, order -> order > 0);
            case AT_LEAST -> comparing(value, order -> order >= 0);
            case LESS -> comparing(value, order -> order < 0);
            case AT_MOST -> comparing(value, order -> order <= 0);
        };
    }

    private static Predicate<String> comparing(String value, IntPredicate wanted) {
        BigDecimal limit = Numbers.read(value)
                .orElseThrow(() -> ApiProblem.unprocessable("'" + value + "' is no number, as this condition needs."));
        return cell -> Numbers.read(cell).map(number -> wanted.test(number.compareTo(limit))).orElse(false);
    }

    enum Comparison {
        EQUALS,
        NOT_EQUALS,
        CONTAINS,
        GREATER,
        AT_LEAST,
        LESS,
        AT_MOST
    }

    record Input(@Body @Doc("The table and the conditions.") Question question) {}

    record Question(
            @Doc(value = "The CSV text; its first line names the columns.", example = "name,age\nAda,36\nGrace,85", maxSize = Table.LONGEST)
                    String csv,
            @Doc(value = "The conditions; a row must fulfil all.", minSize = 1, maxSize = 20) List<Condition> conditions,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter) {}

    record Condition(
            @Doc(value = "Name of the column.", example = "age") String column,
            @Doc(value = "How its cells are compared.", example = "at_least") Comparison is,
            @Doc(value = "What they are compared with.", example = "40") String value) {}

    record Output(
            @Doc(value = "The rows kept, as CSV with the line of names.", example = "name,age\nGrace,85\n") String csv,
            @Doc(value = "Number of rows kept.", example = "1") int kept,
            @Doc(value = "Number of rows before.", example = "2") int total) {}
}
