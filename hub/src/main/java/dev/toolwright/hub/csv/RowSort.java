package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows in another order. */
final class RowSort {

    private RowSort() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/sort", "sortCsvRows", Input.class, Output.class, i -> sort(i.question()))
                .describedAs(
                        "Sort the rows of a CSV table by a column",
                        "Sorts rows by one column, numbers by value and before texts, texts by alphabet without regard to case; rows "
                                + "that are equal keep their order.")
                .failsWith(404, "There is no such column.")
                .failsWith(422, "The text is not CSV.");
    }

    private static Output sort(Question question) {
        Table table = Table.parse(question.csv(), question.delimiter());
        int column = table.column(question.by());
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(column), RowSort::compare);
        List<List<String>> sorted = table.rows().stream().sorted(question.descending() ? order.reversed() : order).toList();
        return new Output(table.withRows(sorted).write(question.delimiter()), sorted.size());
    }

    private static int compare(String one, String other) {
        Optional<BigDecimal> first = Numbers.read(one);
        Optional<BigDecimal> second = Numbers.read(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isPresent() != second.isPresent() ? Boolean.compare(second.isPresent(), first.isPresent()) : one.compareToIgnoreCase(other);
    }

    record Input(@Body @Doc("The table and the column.") Question question) {}

    record Question(
            @Doc(value = "The CSV text; its first line names the columns.", example = "name,age\nGrace,85\nAda,36", maxSize = Table.LONGEST)
                    String csv,
            @Doc(value = "Name of the column to sort by.", example = "age") String by,
            @Doc(value = "Whether the largest comes first.", defaultValue = "false") boolean descending,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter) {}

    record Output(
            @Doc(value = "The sorted table as CSV.", example = "name,age\nAda,36\nGrace,85\n") String csv,
            @Doc(value = "Number of rows.", example = "2") int rows) {}
}
