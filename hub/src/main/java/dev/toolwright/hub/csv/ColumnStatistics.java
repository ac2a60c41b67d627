package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the cells of one column are like. */
final class ColumnStatistics {

    private ColumnStatistics() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/column-statistics", "csvColumnStatistics", Input.class, Output.class, i -> describe(i.question()))
                .describedAs(
                        "Describe a column of a CSV table by statistics",
                        "Gives the number of cells, of empty ones and of different values, the most frequent value, and of the cells that "
                                + "are numbers the sum, mean, median, sample standard deviation, smallest and largest.")
                .failsWith(404, "There is no such column.")
                .failsWith(422, "The text is not CSV.");
    }

    private static Output describe(Question question) {
        Table table = Table.parse(question.csv(), question.delimiter());
        int column = table.column(question.column());
        List<String> cells = table.rows().stream().map(row -> row.get(column)).toList();
        Map<String, Long> counts = cells.stream().filter(cell -> !cell.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Optional<String> mode = counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
        List<BigDecimal> numbers = cells.stream().map(Numbers::read).flatMap(Optional::stream).sorted().toList();
        long empty = cells.stream().filter(String::isEmpty).count();
        return new Output(cells.size(), empty, counts.size(), mode, numbers.isEmpty() ? Optional.empty() : Optional.of(figures(numbers)));
    }

    private static Figures figures(List<BigDecimal> sorted) {
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        double mean = sum.doubleValue() / sorted.size();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle).doubleValue()
                : sorted.get(middle - 1).add(sorted.get(middle)).doubleValue() / 2;
        double squares = sorted.stream().mapToDouble(n -> Math.pow(n.doubleValue() - mean, 2)).sum();
        Optional<Double> deviation = sorted.size() < 2 ? Optional.empty() : Optional.of(Math.sqrt(squares / (sorted.size() - 1)));
        return new Figures(sorted.size(), sum, mean, median, deviation, sorted.getFirst(), sorted.getLast());
    }

    record Input(@Body @Doc("The table and the column.") Question question) {}

    record Question(
            @Doc(value = "The CSV text; its first line names the columns.", example = "name,age\nAda,36\nGrace,85", maxSize = Table.LONGEST)
                    String csv,
            @Doc(value = "Name of the column.", example = "age") String column,
            @Doc(value = "What stands between cells.", defaultValue = "comma") Delimiter delimiter) {}

    record Output(
            @Doc(value = "Number of cells.", example = "2") int cells,
            @Doc(value = "Number of empty cells.", example = "0") long empty,
            @Doc(value = "Number of different values, empty ones left out.", example = "2") int different,
            @Doc(value = "The most frequent value, the first by alphabet of several; absent if all are empty.", example = "36")
                    Optional<String> mostFrequent,
            @Doc("Figures of the cells that are numbers; absent if there are none.") Optional<Figures> numbers) {}

    record Figures(
            @Doc(value = "How many cells are numbers.", example = "2") int count,
            @Doc(value = "Their sum.", example = "121") BigDecimal sum,
            @Doc(value = "Their mean.", example = "60.5") double mean,
            @Doc(value = "Their median.", example = "60.5") double median,
            @Doc(value = "Their sample standard deviation; absent for a single number.", example = "34.648") Optional<Double> standardDeviation,
            @Doc(value = "The smallest.", example = "36") BigDecimal min,
            @Doc(value = "The largest.", example = "85") BigDecimal max) {}
}
