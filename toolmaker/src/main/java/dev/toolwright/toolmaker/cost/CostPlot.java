package dev.toolwright.toolmaker.cost;

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

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;
    private static final int LEFT = 90;
    private static final int RIGHT = 30;
    private static final int TOP = 60;
    private static final int BOTTOM = 60;

    /** More cannot be told apart on a screen. */
    private static final int MOST_POINTS = 500;

    private final CostCurve curve;
    private final List<CostPoint> points;
    private final Scale across;
    private final Scale up;
    private final StringBuilder svg = new StringBuilder();

    private CostPlot(CostCurve curve) {
        this.curve = curve;
        this.points = curve.sample(MOST_POINTS);
        this.across = Scale.upTo(curve.questions());
        this.up = Scale.upTo(points.stream()
                .mapToLong(point -> Math.max(point.spent(), Math.max(point.alwaysStrong(), point.alwaysCheap())))
                .max()
                .orElse(0));
    }

    /** One line of it. */
    private record Line(String name, String colour, String dash, ToLongFunction<CostPoint> value) {}

    public static String svg(CostCurve curve) {
        return new CostPlot(curve).draw();
    }

    private String draw() {
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                + " font-size=\"13\">%n", WIDTH, HEIGHT);
        put("<title>What was spent as %d questions went by</title>%n", curve.questions());
        put("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, HEIGHT);
        axes();
        List<Line> lines = lines();
        lines.forEach(this::line);
        legend(lines);
        curve.breakEven().ifPresent(this::mark);
        return svg.append("</svg>\n").toString();
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

    private void axes() {
        up.ticks().forEach(tick -> {
            put("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n", LEFT, y(tick), WIDTH - RIGHT, y(tick));
            put("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y(tick) + 4, dollars(tick));
        });
        across.ticks().forEach(tick -> {
            put("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888888\"/>%n", x(tick), HEIGHT - BOTTOM, x(tick),
                    HEIGHT - BOTTOM + 5);
            put("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n", x(tick), HEIGHT - BOTTOM + 20, tick);
        });
        put("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">questions</text>%n", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 15);
    }

    private void line(Line line) {
        String path = points.stream()
                .map(point -> number(x(point.question())) + "," + number(y(line.value().applyAsLong(point))))
                .collect(Collectors.joining(" "));
        put("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\" points=\"%s\"/>%n", line.colour(),
                line.dash(), path);
    }

    private void legend(List<Line> lines) {
        int x = LEFT;
        for (Line line : lines) {
            put("<line x1=\"%d\" y1=\"28\" x2=\"%d\" y2=\"28\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n",
                    x, x + 30, line.colour(), line.dash());
            put("<text x=\"%d\" y=\"32\">%s</text>%n", x + 36, line.name());
            x += 60 + 8 * line.name().length();
        }
    }

    private void mark(long question) {
        put("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888888\" stroke-dasharray=\"1 3\"/>%n",
                x(question), TOP, x(question), HEIGHT - BOTTOM);
        put("<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">pays off from question %d</text>%n",
                x(question), TOP - 6, across.place(question) > 0.7 ? "end" : "start", question);
    }

    private double x(long question) {
        return LEFT + across.place(question) * (WIDTH - LEFT - RIGHT);
    }

    private double y(long microUsd) {
        return HEIGHT - BOTTOM - up.place(microUsd) * (HEIGHT - TOP - BOTTOM);
    }

    /** As many digits as the ticks need to differ. */
    private String dollars(long microUsd) {
        int digits = Math.max(2, 6 - (int) Math.floor(Math.log10(up.step())));
        return String.format(Locale.ROOT, "$%." + Math.min(6, digits) + "f", microUsd / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
