package dev.toolwright.catalog.census;

import dev.toolwright.plot.Axis;
import dev.toolwright.plot.Chart;
import dev.toolwright.plot.Scale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws how many tools the largest groups have, and how many of them nobody describes. */
public final class CensusPlot {

    private static final int BARS = 18;
    private static final int LONGEST_NAME = 50;
    private static final double THICKNESS = 0.72;
    private static final String DESCRIBED = "#4477aa";
    private static final String INFERRED = "#a6c5de";
    private static final String UNDESCRIBED = "#cc6633";
    private static final double INSIDE = 0.6;

    private CensusPlot() {}

    /**
     * @param what the groups are, in the plural
     * @return an SVG document; groups that are not drawn are summed up in its last bar
     */
    public static String svg(List<Tally> groups, String what) {
        List<Tally> shown = groups.stream().limit(BARS).toList();
        long others = groups.stream().skip(BARS).mapToLong(Tally::tools).sum();
        int rows = shown.size() + (others > 0 ? 1 : 0);
        long most = Stream.concat(shown.stream().map(group -> (long) group.tools()), Stream.of(others, 1L))
                .max(Long::compare)
                .orElseThrow();
        Chart chart = new Chart(
                "Tools of the largest " + what,
                new Axis("tools", Scale.upTo(most), tick -> String.format(Locale.ROOT, "%,d", tick)),
                new Axis("", new Scale(Math.max(1, rows), Math.max(1, rows)), _ -> ""));
        for (int row = 0; row < shown.size(); row++) {
            bar(chart, rows, row, shown.get(row));
        }
        if (others > 0) {
            rectangle(chart, rows, shown.size(), 0, others, "#bbbbbb");
            label(chart, rows, shown.size(), others, (groups.size() - BARS) + " other " + what);
        }
        legend(chart);
        return chart.svg();
    }

    private static void bar(Chart chart, int rows, int row, Tally group) {
        boolean mostlyInferred = 2 * group.inferred() > group.providers();
        rectangle(chart, rows, row, 0, group.tools(), mostlyInferred ? INFERRED : DESCRIBED);
        rectangle(chart, rows, row, 0, group.undescribed(), UNDESCRIBED);
        String name = group.name().isEmpty() ? "(in none)" : group.name();
        label(chart, rows, row, group.tools(), name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }

    private static void rectangle(Chart chart, int rows, int row, long from, long to, String colour) {
        double height = chart.y(0) - chart.y(1);
        chart.put(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                chart.x(from), top(chart, rows, row), chart.x(to) - chart.x(from), height * THICKNESS, colour);
    }

    private static double top(Chart chart, int rows, int row) {
        double height = chart.y(0) - chart.y(1);
        return chart.y(rows - row) + height * (1 - THICKNESS) / 2;
    }

    /** Behind the bar, or at its end where there is no room behind it. */
    private static void label(Chart chart, int rows, int row, long tools, String name) {
        double height = chart.y(0) - chart.y(1);
        double middle = top(chart, rows, row) + height * THICKNESS / 2 + 4;
        String text = name + String.format(Locale.ROOT, "  %,d", tools);
        boolean inside = chart.x(tools) > Chart.LEFT + INSIDE * (Chart.WIDTH - Chart.LEFT - Chart.RIGHT);
        chart.text(inside ? chart.x(tools) - 6 : chart.x(tools) + 6, middle, inside ? "end" : "start", text);
    }

    private static void legend(Chart chart) {
        key(chart, 0, DESCRIBED, "stated by documents");
        key(chart, 1, INFERRED, "mostly inferred from words");
        key(chart, 2, UNDESCRIBED, "of these, tools without a description");
    }

    private static void key(Chart chart, int place, String colour, String text) {
        double x = Chart.LEFT + place * 215;
        chart.put("<rect x=\"%.1f\" y=\"22\" width=\"12\" height=\"12\" fill=\"%s\"/>", x, colour);
        chart.text(x + 18, 33, "start", text);
    }
}
