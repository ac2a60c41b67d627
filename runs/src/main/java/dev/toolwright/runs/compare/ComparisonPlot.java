package dev.toolwright.runs.compare;

import dev.toolwright.plot.Axis;
import dev.toolwright.plot.Chart;
import dev.toolwright.plot.Scale;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Success over cost as a picture: a numbered point a contender, with the 95 % intervals of both as bars. Cost is money where the prices
 * are known and not zero, else tokens if any were counted, else model calls; the mean of an instruction each.
 */
public final class ComparisonPlot {

    /** Told apart by people who do not see all colours, too; the names stand beside the points. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000");

    private static final int PERCENT = 100;
    private static final int LINE_HEIGHT = 15;
    private static final int LEGEND_WIDTH = 170;

    private final List<Standing> standings;
    private final Measure cost;
    private final Chart chart;
    private final PointNumbers numbers = new PointNumbers();

    private ComparisonPlot(List<Standing> standings) {
        this.standings = standings;
        this.cost = cost(standings);
        Scale scale = Scale.upTo((long) Math.ceil(standings.stream()
                .mapToDouble(standing -> standing.mean(cost).high())
                .max()
                .orElse(1)));
        this.chart = new Chart(
                "Success over cost",
                new Axis(name(cost), scale, label(cost, scale)),
                new Axis("solved", Scale.upTo(PERCENT), tick -> tick + " %"));
    }

    /** @param standings at least one, measured on the same instructions */
    public static String svg(List<Standing> standings) {
        return new ComparisonPlot(standings).draw();
    }

    private static Measure cost(List<Standing> standings) {
        if (standings.stream().allMatch(Standing::priced) && isPositive(standings, Measure.COST)) {
            return Measure.COST;
        }
        return isPositive(standings, Measure.TOKENS) ? Measure.TOKENS : Measure.MODEL_CALLS;
    }

    private static boolean isPositive(List<Standing> standings, Measure measure) {
        return standings.stream().anyMatch(standing -> standing.mean(measure).mean() > 0);
    }

    private static String name(Measure cost) {
        return switch (cost) {
            case COST -> "US dollars an instruction";
            case TOKENS -> "tokens an instruction";
            case SUCCESS, MODEL_CALLS, TOOL_CALLS, TIME -> "model calls an instruction";
        };
    }

    private static LongFunction<String> label(Measure cost, Scale scale) {
        int digits = Math.clamp(6 - (long) Math.floor(Math.log10(scale.step())), 2, 6);
        return cost == Measure.COST
                ? tick -> String.format(Locale.ROOT, "$%." + digits + "f", tick / 1e6)
                : tick -> String.format(Locale.ROOT, "%,d", tick);
    }

    private String draw() {
        chart.put("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>",
                Chart.WIDTH - Chart.RIGHT - LEGEND_WIDTH - 10, Chart.TOP - 10, LEGEND_WIDTH + 10, LINE_HEIGHT * (standings.size() + 1));
        standings.forEach(standing -> numbers.keepFree(x(standing), y(standing)));
        int at = 0;
        for (Standing standing : standings) {
            point(standing, COLOURS.get(at % COLOURS.size()), at);
            legend(standing, COLOURS.get(at % COLOURS.size()), at);
            at++;
        }
        return chart.svg();
    }

    private void point(Standing standing, String colour, int at) {
        Estimate spent = standing.mean(cost);
        Estimate success = standing.mean(Measure.SUCCESS);
        double x = x(standing);
        double y = y(standing);
        bar(x, chart.y(PERCENT * success.low()), x, chart.y(PERCENT * success.high()), colour);
        bar(chart.x(spent.low()), y, chart.x(spent.high()), y, colour);
        chart.put("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, colour);
        String number = Integer.toString(at + 1);
        PointNumbers.Spot spot = numbers.place(x, y, number);
        chart.text(spot.x(), spot.y(), "start", number);
    }

    private double x(Standing standing) {
        return chart.x(standing.mean(cost).mean());
    }

    private double y(Standing standing) {
        return chart.y(PERCENT * standing.mean(Measure.SUCCESS).mean());
    }

    /** Points are numbered, and their names stand in a column: names beside points that lie close could not be read. */
    private void legend(Standing standing, String colour, int at) {
        int x = Chart.WIDTH - Chart.RIGHT - LEGEND_WIDTH;
        int y = Chart.TOP + 5 + at * LINE_HEIGHT;
        chart.put("<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>", x, y - 4, colour);
        chart.text(x + 12, y, "start", String.format(
                Locale.ROOT, "%d  %s  %.1f %%", at + 1, standing.contender(), PERCENT * standing.mean(Measure.SUCCESS).mean()));
    }

    private void bar(double fromX, double fromY, double toX, double toY, String colour) {
        chart.put("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-opacity=\"0.6\"/>",
                fromX, fromY, toX, toY, colour);
    }
}
