package dev.toolwright.toolmaker.induce.locate;

import dev.toolwright.toolmaker.induce.shape.Column;
import java.util.List;

/**
 * Where one unit, a scalar or the rows of a group, is written in each case.
 *
 * @param columns in the order in which a row has them in the text
 * @param readings of these columns
 * @param cells for each case the places of the values, row by row
 * @param cost how odd it would be if it were written there; lower is more likely
 */
public record Spot(List<Column> columns, List<Reading> readings, List<List<Span>> cells, double cost) {

    public Spot {
        columns = List.copyOf(columns);
        readings = List.copyOf(readings);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** From the first value to the last one. */
    public Span region(int index) {
        List<Span> spans = cells.get(index);
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /** Whether it is a group of rows. */
    public boolean rows() {
        return columns.getFirst().group() != Column.NONE;
    }

    /** The text between a value and the next one, for every position in a row that has it; the last is between rows. */
    public List<String> gaps(int index, int position, String question) {
        List<Span> spans = cells.get(index);
        List<String> gaps = new java.util.ArrayList<>();
        for (int i = position; i + 1 < spans.size(); i += columns.size()) {
            gaps.add(question.substring(spans.get(i).end(), spans.get(i + 1).start()));
        }
        return gaps;
    }
}
