package dev.toolwright.cli.terminal;

import java.util.List;
import java.util.stream.IntStream;

/** Cells one below the other: the first column to the left, the others, which hold numbers, to the right. */
public final class Columns {

    private static final int GAP = 2;

    private Columns() {}

    /** @param rows as many cells each as the header has; the header's may be empty, and joins the column to its left */
    public static void print(Terminal terminal, List<String> header, List<List<String>> rows) {
        int[] widths = IntStream.range(0, header.size())
                .map(i -> Math.max(header.get(i).length(), widest(rows, i)))
                .toArray();
        terminal.out().println(terminal.style(Style.STRONG, line(header, widths)));
        rows.forEach(row -> terminal.out().println(line(row, widths)));
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(cells.getFirst()).append(" ".repeat(widths[0] - cells.getFirst().length()));
        for (int i = 1; i < widths.length; i++) {
            line.append(" ".repeat(widths[i] - cells.get(i).length() + GAP)).append(cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
