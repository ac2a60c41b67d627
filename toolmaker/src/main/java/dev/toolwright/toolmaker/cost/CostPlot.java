package dev.toolwright.toolmaker.cost;

import dev.toolwright.plot.Axis;
import dev.toolwright.plot.Chart;
import dev.toolwright.plot.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A curve as a picture: an SVG document of its own, the same bytes for the same curve. Lines differ by dash as well as by
 * colour.
 */
public final class CostPlot {

    /** More cannot be told apart on a screen. */
    private static final int MOST_POINTS = 500;

    private final CostCurve curve;
    private final List<CostPoint> points;
    private final Chart chart;

    private CostPlot(CostCurve curve) {
        this.curve = curve;
        this.points = curve.sample(MOST_POINTS);
        Scale across = Scale.upTo(curve.questions());
        Scale up = Scale.upTo(points.stream()
                .mapToLong(point -> Math.max(point.spent(), Math.max(point.alwaysStrong(), point.alwaysCheap())))
                .max()
                .orElse(0));
        this.chart = new Chart(
                "What was spent as " + curve.questions() + " questions went by",
                new Axis("questions", across, Long::toString),
                new Axis("", up, tick -> dollars(tick, up.step())));
    }

    /** One line of it. */
    private record Line(String name, String colour, String dash, ToLongFunction<CostPoint> value) {}

    public static String svg(CostCurve curve) {
        return new CostPlot(curve).draw();
    }

    private String draw() {
        List<Line> lines = lines();
        lines.forEach(this::line);
        legend(lines);
        curve.breakEven().ifPresent(this::mark);
        return chart.svg();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("spent", "#0072b2", "none", CostPoint::spent));
        if (curve.alwaysStrong().known()) {
            lines.add(new Line("always the strong model (estimated)", "#d55e00", "8 4", CostPoint::alwaysStrong));
        }
        if (curve.alwaysCheap().known()) {
            lines.add(new Line("always the cheap model (estimated)", "#009e73", "2 4", CostPoint::alwaysCheap));
        }
        return lines;
    }

    private void line(Line line) {
        String path = points.stream()
                .map(point -> number(chart.x(point.question())) + "," + number(chart.y(line.value().applyAsLong(point))))
                .collect(Collectors.joining(" "));
        chart.put("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\" points=\"%s\"/>", line.colour(),
                line.dash(), path);
    }

    private void legend(List<Line> lines) {
        int x = Chart.LEFT;
        for (Line line : lines) {
            chart.put("<line x1=\"%d\" y1=\"28\" x2=\"%d\" y2=\"28\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                    x, x + 30, line.colour(), line.dash());
            chart.text(x + 36, 32, "start", line.name());
            x += 60 + 8 * line.name().length();
        }
    }

    private void mark(long question) {
        double x = chart.x(question);
        chart.put("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888888\" stroke-dasharray=\"1 3\"/>",
                x, Chart.TOP, x, Chart.HEIGHT - Chart.BOTTOM);
        boolean right = x > Chart.LEFT + 0.7 * (Chart.WIDTH - Chart.LEFT - Chart.RIGHT);
        chart.text(x, Chart.TOP - 6, right ? "end" : "start", "pays off from question " + question);
    }

    /** As many digits as the ticks need to differ. */
    private static String dollars(long microUsd, long step) {
        int digits = Math.max(2, 6 - (int) Math.floor(Math.log10(step)));
        return String.format(Locale.ROOT, "$%." + Math.min(6, digits) + "f", microUsd / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
