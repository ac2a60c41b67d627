package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of texts.
 *
 * @param columns names of the columns
 * @param rows each with one cell for each column
 */
record Table(List<String> columns, List<List<String>> rows) {

    static final int LONGEST = 500_000;

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @throws ApiProblem with status 422, if it is not CSV with a line of names and rows of the same length */
    static Table parse(String csv, Delimiter delimiter) {
        try (CSVParser parser = CSVParser.parse(csv, delimiter.format())) {
            List<CSVRecord> records = parser.getRecords();
            if (records.isEmpty()) {
                throw ApiProblem.unprocessable("The table is empty; its first line must name the columns.");
            }
            List<String> columns = records.getFirst().toList();
            if (Set.copyOf(columns).size() < columns.size()) {
                throw ApiProblem.unprocessable("Two columns have the same name.");
            }
            return new Table(columns, records.stream().skip(1).map(record -> cells(record, columns.size())).toList());
        } catch (IOException | UncheckedIOException e) {
            throw ApiProblem.unprocessable("This is not CSV: " + e.getMessage() + ".");
        }
    }

    private static List<String> cells(CSVRecord record, int columns) {
        if (record.size() != columns) {
            throw ApiProblem.unprocessable("Row " + (record.getRecordNumber() - 1) + " has " + record.size() + " cells, not " + columns + ".");
        }
        return record.toList();
    }

    String write(Delimiter delimiter) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, delimiter.format())) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * The place of a column.
     *
     * @throws ApiProblem with status 404, if there is no such column
     */
    int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw ApiProblem.notFound("There is no column '" + name + "'; the columns are " + String.join(", ", columns) + ".");
        }
        return index;
    }

    Table withRows(List<List<String>> newRows) {
        return new Table(columns, newRows);
    }
}
