package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A column added up by groups. */
final class GroupTotals {

    private GroupTotals() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/aggregate", "aggregateCsv", Input.class, Output.class, i -> aggregate(i.question()))
                .describedAs(
                        "Group the rows of a CSV table and add up a column",
                        "Puts rows with the same value in one column together and gives for each group the number of rows and of "
                                + "numbers, and the sum, mean, smallest and largest number of another column. Groups are sorted by name.")
                .failsWith(404, "There is no such column.")
                .failsWith(422, "The text is not CSV.");
    }

    private static Output aggregate(Question question) {
        Table table = Table.parse(question.csv(), question.delimiter());
        int group = table.column(question.groupBy());
        int value = table.column(question.value());
        SortedMap<String, List<String>> cells = new TreeMap<>();
        table.rows().forEach(row -> cells.computeIfAbsent(row.get(group), _ -> new ArrayList<>()).add(row.get(value)));
        return new Output(cells.entrySet().stream().map(entry -> total(entry.getKey(), entry.getValue())).toList());
    }

    private static Total total(String name, List<String> cells) {
        List<BigDecimal> numbers = cells.stream().map(Numbers::read).flatMap(Optional::stream).toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> mean = numbers.isEmpty() ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64).stripTrailingZeros());
        return new Total(name, cells.size(), numbers.size(), sum, mean,
                numbers.stream().min(Comparator.naturalOrder()), numbers.stream().max(Comparator.naturalOrder()));
    }

    record Input(@Body @Doc("The table and the columns.") Question question) {}

    record Question(
            @Doc(value = "The CSV text; its first line names the columns.", example = "city,sales\nOslo,10\nRome,5\nOslo,2.5", maxSize = Table.LONGEST)
                    String csv,
            @Doc(value = "Column whose equal values make a group.", example = "city") String groupBy,
            @Doc(value = "Column whose numbers are added up.", example = "sales") String value,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter) {}

    record Output(@Doc("The groups, by name.") List<Total> groups) {}

    record Total(
            @Doc(value = "The value that the group has in common.", example = "Oslo") String group,
            @Doc(value = "Number of rows.", example = "2") int rows,
            @Doc(value = "Number of cells that are numbers; others are left out.", example = "2") int numbers,
            @Doc(value = "Sum of the numbers.", example = "12.5") BigDecimal sum,
            @Doc(value = "Mean of the numbers; absent if there are none.", example = "6.25") Optional<BigDecimal> mean,
            @Doc(value = "Smallest number.", example = "2.5") Optional<BigDecimal> min,
            @Doc(value = "Largest number.", example = "10") Optional<BigDecimal> max) {}
}
